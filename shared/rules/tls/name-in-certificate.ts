import type { ReceiveConnector } from '../../model/connectors'
import { settings } from '../../model/settings'
import { canonicalDomain } from '../../exchange/domains'
import { announcedName, certificateMeant, covers } from '../facts/certificates'
import { asSetUp } from '../facts/setup-connectors'
import { serverRule, type ServerContext } from '../rule'
import { receiver, entered, type EnteredText, type Receiver } from '../data'
import { commas } from '../words/lists'
import { called } from '../words/names'

const concerned = ['Fqdn', 'TlsCertificateName'] as const

export const nameInCertificate = serverRule({
  id: 'TLS-007',
  severity: 'warning',
  title: 'The certificate carries the name that a Receive connector announces',
  why: 'A Receive connector announces its Fqdn and looks for a certificate with that name. Where none carries it, a client that checks the certificate breaks off, and Exchange takes another certificate or offers no TLS. The default connectors keep the server’s own name, whatever certificate the Hybrid Configuration wizard gives them; so does a connector beside them that asks for no TLS, with the certificate that setup made.',
  remedy: 'Get a certificate with that name, or set Fqdn to a name that the certificate carries.',
  references: ['Receive connectors', 'Internet mail flow through an Edge server without EdgeSync'],
  messages: {
    notCovered: ({ name, fqdn, names }: { name: Receiver; fqdn: EnteredText; names: readonly EnteredText[] }) =>
      `${called(name)} announces ${fqdn}, but the certificate carries ${commas(names)}: add the name to the certificate, or change Fqdn.`,
  },
  *check(context) {
    const { design, server, receiveConnectors, certificates, touched } = context
    if (certificates.length === 0) return
    for (const connector of receiveConnectors) {
      const read = settings(connector, design)
      if (!read.AuthMechanism.value?.includes('Tls') || read.Fqdn.entered === null) continue
      if (!concerned.some((parameter) => touched(connector, parameter))) continue
      if (isLeftByWizard(connector, context) || isSetupsCertificate(connector, context)) continue
      const names = namesFor(connector, context)
      const fqdn = announcedName(read, server)
      if (names.length === 0 || names.some((known) => covers(known, fqdn))) continue
      yield {
        message: 'notCovered',
        data: { name: receiver(connector, server), fqdn: entered(fqdn), names: names.slice(0, 4).map(entered) },
        subject: connector.id,
        parameter: 'Fqdn',
        about: certificates.map(({ id }) => id),
      }
    }
  },
})

/**
 * A default connector keeps the server’s own name beside a public certificate: the Hybrid Configuration wizard states
 * TlsCertificateName and leaves Fqdn, and another Fqdn would end Exchange Server authentication (RC-AUTH-006).
 */
function isLeftByWizard(connector: ReceiveConnector, { design, server }: ServerContext): boolean {
  const before = design.baseline[connector.id]
  const baseline = before?.kind === 'receiveConnector' ? before : undefined
  if (!asSetUp(connector, baseline, server)) return false
  return announcedName(settings(connector, design), server) === canonicalDomain(server.fqdn)
}

/**
 * Under the server’s own name a Mailbox or Hub server has the certificate that setup made, which drawings leave out, and encrypts with it
 * as the default connectors do (Certificates). Where somebody checks the certificate, or TLS is a must, the name counts.
 */
function isSetupsCertificate(connector: ReceiveConnector, { design, server }: ServerContext): boolean {
  const read = settings(connector, design)
  if (server.role === 'edge' || announcedName(read, server) !== canonicalDomain(server.fqdn)) return false
  const isChecked =
    read.TlsCertificateName.value !== undefined ||
    read.DomainSecureEnabled.value === true ||
    read.RequireTLS.value === true ||
    (read.TlsDomainCapabilities.value ?? []).length > 0 ||
    read.PermissionGroups.value?.includes('Partners') === true
  return !isChecked
}

/** The names in the certificate of TlsCertificateName, else in all of the server; none while some are not stated. */
function namesFor(connector: ReceiveConnector, { design, certificates }: ServerContext): readonly string[] {
  const meant = certificateMeant(settings(connector, design).TlsCertificateName.value, certificates, design)
  const used = meant ? [meant] : certificates
  return used.every(({ names }) => names.length > 0) ? used.flatMap(({ names }) => names) : []
}
