import { groupBy } from '../group-by'
import type { SendConnector } from '../model/connectors'
import { find, type Design } from '../model/design'
import { indexes } from '../model/indexes'
import type { Certificate } from '../model/organization-items'
import { sourcesOf } from '../model/relations'
import type { Server } from '../model/server'
import { settings } from '../model/settings'
import { announcedName, certificateMeant, certificatesOn, mailCertificatesFor } from '../rules/facts/certificates'
import { smartHostNames } from './host-names'
import { enabledSendConnectors } from './senders'
import { words } from './words'

/** A certificate that has to be on a machine, by the host name that it carries or by what TlsCertificateName says. */
export interface CertificateNeed {
  readonly name: string
  /** The machine that presents it. */
  readonly where: string
  /** What the drawing knows of it there. */
  readonly state: string
  readonly why: readonly string[]
  /** Who has to trust it before mail is handed over. */
  readonly trustedBy: readonly string[]
  readonly leadsTo: readonly string[]
}

/** What connectors present, and what they check at the other end (connectors.md k); one row for each name and machine. */
export function certificateNeeds(design: Design): readonly CertificateNeed[] {
  const all = [...ofReceiveConnectors(design), ...ofSendConnectors(design), ...checkedByConnectors(design)]
  return [...groupBy(all, ({ where, name }) => `${where} ${name}`.toLowerCase()).values()].map((alike) => ({
    ...alike[0],
    why: distinct(alike, ({ why }) => why),
    trustedBy: distinct(alike, ({ trustedBy }) => trustedBy),
    leadsTo: distinct(alike, ({ leadsTo }) => leadsTo),
  }))
}

function distinct<T>(all: readonly T[], of: (one: T) => readonly string[]): readonly string[] {
  return [...new Set(all.flatMap(of))]
}

/** STARTTLS is offered with a certificate that carries the connector's name, or with the stated one. */
function ofReceiveConnectors(design: Design): readonly CertificateNeed[] {
  return indexes(design).byKind.receiveConnector.flatMap((connector) => {
    const server = find(design, 'server', connector.server)
    const read = settings(connector, design)
    if (!server || read.Enabled.value === false || !(read.AuthMechanism.value ?? []).includes('Tls')) return []
    const stated = statedIn(read.TlsCertificateName.value, server, design)
    return [
      needOf(server, stated ?? announcedName(read, server), words.offersTls(connector.name), connector.id, design),
    ]
  })
}

/** A sender presents one where it is stated, and where the other end demands to know it (domain security). */
function ofSendConnectors(design: Design): readonly CertificateNeed[] {
  return enabledSendConnectors(design).flatMap((connector) => {
    const read = settings(connector, design)
    const presents = read.TlsCertificateName.value !== undefined || read.DomainSecureEnabled.value === true
    if (!presents) return []
    return sourcesOf(connector, design).map((server) => {
      const stated = statedIn(read.TlsCertificateName.value, server, design)
      const name = stated ?? read.Fqdn.value ?? server.fqdn
      return needOf(server, name, words.presents(connector.name), connector.id, design)
    })
  })
}

function needOf(server: Server, name: string | Stated, why: string, leadsTo: string, design: Design): CertificateNeed {
  const stated = typeof name === 'string' ? undefined : name
  return {
    name: typeof name === 'string' ? name : name.title,
    where: server.name,
    state: stated ? stated.state : stateOf(typeof name === 'string' ? name : '', server, design),
    why: [why],
    trustedBy: [],
    leadsTo: [leadsTo],
  }
}

interface Stated {
  readonly title: string
  readonly state: string
}

type SecretName = Parameters<typeof certificateMeant>[0]

function statedIn(value: SecretName, server: Server, design: Design): Stated | undefined {
  if (!value) return undefined
  const known = certificateMeant(value, certificatesOn(server, design), design)
  const title = known ? titleOf(known) : 'text' in value ? value.text : value.label
  return { title, state: known ? knownState(known) : words.notOnIt(server.name) }
}

function titleOf({ name, subject }: Certificate): string {
  return subject === '' ? name : subject
}

function knownState({ name, expires }: Certificate): string {
  return words.known(name, expires)
}

/** The certificate that carries the name, else what is known of the server's own. */
function stateOf(host: string, server: Server, design: Design): string {
  const [carrying] = mailCertificatesFor(host.toLowerCase(), server, design)
  if (carrying) return knownState(carrying)
  const own = [server.fqdn, server.name].some((one) => one.trim().toLowerCase() === host.toLowerCase())
  if (own && server.certificate !== 'public') return words.ofSetup
  return words.notOnIt(server.name)
}

/** Who signs in over TLS only, or demands validation, trusts what the other end presents (TechNet bb123546; TlsAuthLevel). */
function checkedByConnectors(design: Design): readonly CertificateNeed[] {
  const checking = enabledSendConnectors(design).filter((connector) => checks(connector, design))
  return smartHostNames(checking, design).map(({ connector, host, node, sources }) => ({
    name: host,
    where: node?.name ?? host,
    state: node?.kind === 'server' ? stateOf(host, node, design) : words.notOurs,
    why: [words.checks(connector.name)],
    trustedBy: sources.map(({ name }) => name),
    leadsTo: [connector.id],
  }))
}

function checks(connector: SendConnector, design: Design): boolean {
  const { SmartHostAuthMechanism, TlsAuthLevel } = settings(connector, design)
  const level = TlsAuthLevel.value
  return (
    SmartHostAuthMechanism.value === 'BasicAuthRequireTLS' ||
    level === 'CertificateValidation' ||
    level === 'DomainValidation'
  )
}
