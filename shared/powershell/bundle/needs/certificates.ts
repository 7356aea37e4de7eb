import { find, type Design } from '../../../model/design'
import { indexes } from '../../../model/indexes'
import { isOwnName } from '../../../model/own-names'
import type { Server } from '../../../model/server'
import type { Place } from '../../places'
import type { PlacedObject } from '../../designed/placed-object'
import type { PlainValue } from '../../plain-value'
import { words } from '../words'
import { titleOf } from '../printed/object'

/** A certificate that must be on a server before steps run. */
export interface NeededCertificate {
  /** `<I>issuer<S>subject` where the design states the certificate, else a host name that it must carry. */
  readonly name: string
  readonly server: string
  /** What needs it, in one sentence without a full stop. */
  readonly why: string
}

/** What connectors state by TlsCertificateName, and the names that those announce which offer or demand TLS under a name of their own. */
export function certificatesFor(
  place: Pick<Place, 'key' | 'isEdge'>,
  objects: readonly PlacedObject[],
  design: Design,
): readonly NeededCertificate[] {
  const needed = objects.flatMap((object) => {
    const name = certificateOf(object)
    if (name === undefined) return []
    return (
      serversOf(object, place, design)
        // The certificate that setup makes carries these.
        .filter((server) => !isOwnName(name, server))
        .map((server) => ({ name, server: server.name.trim(), why: `${titleOf(object)} presents it` }))
    )
  })
  const known = new Map(needed.map((one) => [`${one.server}|${one.name}`.toLowerCase(), one]))
  return [...known.values()]
}

function certificateOf({ noun, wanted }: PlacedObject): string | undefined {
  if (!wanted || (noun !== 'ReceiveConnector' && noun !== 'SendConnector')) return undefined
  const stated = textOf(wanted['TlsCertificateName'])
  if (stated !== '') return stated
  const fqdn = textOf(wanted['Fqdn'])
  return fqdn !== '' && usesTls(wanted) ? fqdn : undefined
}

function usesTls(wanted: Readonly<Record<string, PlainValue>>): boolean {
  if (wanted['RequireTLS'] === true || wanted['DomainSecureEnabled'] === true) return true
  return words(wanted['AuthMechanism'])
    .split(',')
    .some((word) => word.trim().toLowerCase() === 'tls')
}

function serversOf(
  { noun, server, wanted = {} }: PlacedObject,
  place: Pick<Place, 'key' | 'isEdge'>,
  design: Design,
): readonly Server[] {
  if (place.isEdge) return [find(design, 'server', place.key)].filter((edge) => edge !== undefined)
  const sources = wanted['SourceTransportServers']
  const named =
    noun === 'ReceiveConnector' ? [server ?? ''] : Array.isArray(sources) ? (sources as readonly string[]) : []
  const byName = indexes(design).serverByName
  return named.flatMap((name) => byName.get(name.trim().toLowerCase()) ?? [])
}

function textOf(value: PlainValue | undefined): string {
  if (typeof value === 'object' && value !== null && 'certificate' in value) return value.certificate
  return typeof value === 'string' ? value.trim() : ''
}
