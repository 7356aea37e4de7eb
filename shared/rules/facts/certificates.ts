import { canonicalDomain } from '../../exchange/domains'
import { keptFor } from '../../kept'
import type { ReceiveConnector } from '../../model/connectors'
import { find, type Design } from '../../model/design'
import { indexes } from '../../model/indexes'
import type { Certificate } from '../../model/organization-items'
import type { ResolvedSecret } from '../../model/read-value'
import { settings, type ReceiveSettings } from '../../model/settings'
import type { Server } from '../../model/server'

/** The certificates of the drawing that are stated to be on a server. */
export function certificatesOn({ id }: Server, design: Design): readonly Certificate[] {
  const { certificate } = indexes(design).byKind
  if (certificate.length === 0) return none
  return byServer(certificate).get(id) ?? none
}

const none: readonly Certificate[] = []

const byServer = keptFor((certificates: readonly Certificate[]): ReadonlyMap<string, readonly Certificate[]> => {
  const groups = new Map<string, Certificate[]>()
  for (const certificate of certificates) {
    for (const server of new Set(certificate.servers)) groups.set(server, [...(groups.get(server) ?? []), certificate])
  }
  return groups
})

/** `<I>issuer<S>subject`, the form in which TlsCertificateName names a certificate (New-ReceiveConnector reference). */
export const certificateName = /^<I>(.+)<S>(.+)$/is

/**
 * The certificate that TlsCertificateName means, among those of the drawing: by reference, or by issuer and subject. Both print the
 * same name, and of several certificates with that name Exchange takes the newest valid one (Certificate selection; reported by
 * administrators after renewals).
 */
export function certificateMeant(
  value: ResolvedSecret | undefined,
  among: readonly Certificate[],
  design: Design,
): Certificate | undefined {
  if (!value) return undefined
  const stated = 'id' in value ? find(design, 'certificate', value.id) : undefined
  const [, issuer = '', subject = ''] = 'text' in value ? (certificateName.exec(value.text.trim()) ?? []) : []
  const name = stated ?? { issuer, subject }
  const alike = among.filter((one) => sameText(one.issuer, name.issuer) && sameText(one.subject, name.subject))
  return newest(stated ? [stated, ...alike] : alike)
}

/** One of which no expiry is stated may be the newest. */
function newest(certificates: readonly Certificate[]): Certificate | undefined {
  const [first, ...others] = certificates
  return others.reduce((a, b) => (lastDay(b) > lastDay(a) ? b : a), first)
}

function lastDay(certificate: Certificate | undefined): string {
  return certificate?.expires ?? '9999-12-31'
}

/** Those on a server that carry a host's name and that Exchange uses for mail; a certificate of which no service is stated may be. */
export function mailCertificatesFor(host: string, server: Server, design: Design): readonly Certificate[] {
  return certificatesOn(server, design).filter(
    (certificate) => servesMail(certificate) && certificate.names.some((name) => covers(name, host)),
  )
}

export function servesMail({ services }: Certificate): boolean {
  return services.length === 0 || services.some((service) => service.trim().toLowerCase() === 'smtp')
}

/**
 * The certificates that a Receive connector may present, where they are stated: the one of TlsCertificateName, else those on
 * its server that carry its name, else all on its server.
 */
export function presented(connector: ReceiveConnector, server: Server, design: Design): readonly Certificate[] {
  const own = certificatesOn(server, design)
  const read = settings(connector, design)
  const meant = certificateMeant(read.TlsCertificateName.value, own, design)
  if (meant) return [meant]
  const name = announcedName(read, server)
  const carrying = own.filter(({ names }) => names.some((known) => covers(known, name)))
  return carrying.length > 0 ? carrying : own
}

/**
 * Whether what a server presents is stated to be self-signed: a certificate of the drawing decides, else the server's own
 * field. Undefined while it is unknown.
 */
export function isSelfSigned(certificates: readonly Certificate[], { certificate }: Server): boolean | undefined {
  if (certificates.length > 0) return certificates.every(({ selfSigned }) => selfSigned)
  return certificate === 'unknown' ? undefined : certificate === 'selfSigned'
}

/** The name that a connector announces and looks for in certificates: Fqdn, else that of its server. */
export function announcedName({ Fqdn }: ReceiveSettings, server: Server): string {
  return canonicalDomain(Fqdn.value ?? server.fqdn)
}

/** Whether a name in a certificate holds for a host; `*.contoso.com` stands for one label. */
export function covers(certified: string, host: string): boolean {
  const name = certified.trim().toLowerCase()
  if (!name.startsWith('*.')) return canonicalDomain(name) === host
  const dot = host.indexOf('.')
  return dot > 0 && canonicalDomain(name.slice(2)) === host.slice(dot + 1)
}

function sameText(a: string, b: string): boolean {
  return a.trim() !== '' && a.trim().toLowerCase() === b.trim().toLowerCase()
}
