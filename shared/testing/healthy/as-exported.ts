import { setExisting } from '../../edits/edit'
import { markAsExisting } from '../../edits/existing'
import { isConnector, type Design } from '../../model/design'
import type { Connector } from '../../model/connectors'
import { indexes } from '../../model/indexes'
import { textsOf, type Parameters } from '../../model/parameter-value'

/** The organization as it exists: every connector is there, as it is drawn. */
export function asExisting(design: Design): Design {
  const designed = Object.values(design.items).filter((item) => isConnector(item) && item.origin === 'designed')
  return designed.reduce((current, { id }) => markAsExisting(id)(current), design)
}

/** The same read from an export, which spells defaults out, carries empty texts and read-only properties, and names no usage type. */
export function asExported(design: Design): Design {
  const existing = asExisting(design)
  const { receiveConnector, sendConnector } = indexes(existing).byKind
  const connectors: readonly Connector[] = [...receiveConnector, ...sendConnector]
  const read = connectors.map((connector) => [connector.id, exported(connector)] as const)
  return setExisting(existing, Object.fromEntries(read))
}

function exported(connector: Connector): Connector {
  const { usage: _, ...rest } = connector
  // EdgeSync's own connectors are known by their names.
  const origin = connector.origin === 'edgeSync' ? 'edgeSync' : 'imported'
  const more = connector.kind === 'receiveConnector' ? receiveShown : sendShown
  return { ...rest, origin, parameters: { ...more, ...connector.parameters, ...flagsOf(connector) } } as Connector
}

const identity: Parameters = { AdminDisplayName: '', ExchangeVersion: '0.1 (8.0.535.0)', IsValid: true }

const receiveShown: Parameters = {
  ...identity,
  AcceptConsumerMail: false,
  Banner: '',
  Enabled: true,
  ExtendedProtectionPolicy: 'None',
  LiveCredentialEnabled: false,
  MaxMessageSize: '36 MB (37,748,736 bytes)',
  ProxyEnabled: false,
  RequireTLS: false,
  TlsCertificateName: '',
}

const sendShown: Parameters = {
  ...identity,
  CertificateSubject: '',
  Enabled: true,
  HomeMTA: 'Microsoft MTA',
  IsSmtpConnector: true,
  TlsCertificateName: '',
}

/** Flags are one text in an export, and Custom is among the groups where rights were granted. */
function flagsOf({ kind, parameters, grants }: Connector): Parameters {
  if (kind === 'sendConnector') return {}
  const groups = [...textsOf(parameters.PermissionGroups), ...(grants.length > 0 ? ['Custom'] : [])]
  const flags = { AuthMechanism: textsOf(parameters.AuthMechanism), PermissionGroups: groups }
  const stated = Object.entries(flags).filter(([, texts]) => texts.length > 0)
  return Object.fromEntries(stated.map(([name, texts]) => [name, texts.join(', ')]))
}
