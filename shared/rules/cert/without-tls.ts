import type { Connector } from '../../model/connectors'
import type { Design } from '../../model/design'
import { settings } from '../../model/settings'
import { named, type Named } from '../data'
import { itemRule } from '../rule'
import { quotedName } from '../words/names'

export const certificateWithoutTls = itemRule({
  id: 'CERT-004',
  severity: 'warning',
  kind: ['sendConnector', 'receiveConnector'],
  title: 'A connector with a certificate uses TLS',
  why: 'TlsCertificateName chooses the certificate for TLS. A Receive connector without Tls in AuthMechanism offers no STARTTLS, a Send connector with IgnoreSTARTTLS never starts it: the certificate is not used, and mail goes in clear text.',
  remedy: 'Add Tls to AuthMechanism or turn IgnoreSTARTTLS off, or take TlsCertificateName away.',
  references: ['New-ReceiveConnector', 'New-SendConnector'],
  messages: {
    notOffered: ({ name }: { name: Named }) =>
      `${quotedName(name)} states TlsCertificateName and does not offer Tls, so that the certificate is never used: add Tls to AuthMechanism.`,
    neverStarted: ({ name }: { name: Named }) =>
      `${quotedName(name)} states TlsCertificateName and ignores STARTTLS, so that the certificate is never used: set IgnoreSTARTTLS to $false.`,
  },
  *check({ item, design, settings: read }) {
    if (read.TlsCertificateName.value === undefined) return
    const message = unusedBy(item, design)
    if (!message) return
    const parameter = message === 'notOffered' ? 'AuthMechanism' : 'IgnoreSTARTTLS'
    yield { message, data: { name: named(item) }, subject: item.id, parameter }
  },
})

function unusedBy(item: Connector, design: Design): 'notOffered' | 'neverStarted' | undefined {
  if (item.kind === 'sendConnector')
    return settings(item, design).IgnoreSTARTTLS.value === true ? 'neverStarted' : undefined
  const { AuthMechanism } = settings(item, design)
  return AuthMechanism.problems.length > 0 || AuthMechanism.value?.includes('Tls') ? undefined : 'notOffered'
}
