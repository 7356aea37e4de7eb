import { transportConfigOf } from '../../model/transport-settings'
import { changeItem, setParameter, setTransportConfig } from '../../edits/change'
import {
  addReceiveConnector,
  addRoute,
  addSendConnector,
  defaultListener,
  transportRole,
} from '../../edits/connect/additions'
import { markAsExisting } from '../../edits/existing'
import { addCertificate } from '../../edits/organization'
import { versionFacts } from '../../exchange/versions'
import { organizationHome } from '../../model/connectors'
import { itemOf, type Design } from '../../model/design'
import { indexes } from '../../model/indexes'
import { textsOf, type Parameters } from '../../model/parameter-value'
import type { Server } from '../../model/server'
import type { Random } from '../random'
import { drawn, drawnOnce, edges, latest, nextNumber, otherEnd, parts, receivers, senders, type Part } from './nodes'

/** What an administrator adds to a mail flow that works: each leaves it correct. */

/** A partner with domain security in both directions, listed in the organization. */
export const partner: Part = (design, random) => {
  const domain = `partner${nextNumber(design)}.example`
  const placed = otherEnd('partner', '198.51.100', { domains: [domain], name: `Partner ${nextNumber(design)}` })(
    design,
    random,
  )
  const { id } = latest(placed, 'partner')
  const sent = senders(placed).reduce((current, server) => drawnOnce(current, server.id, id), placed)
  const received = drawnOnce(sent, id, random.pick(receivers(sent)).id)
  return parts(listed('TLSSendDomainSecureList', domain), listed('TLSReceiveDomainSecureList', domain))(
    received,
    random,
  )
}

function listed(list: string, domain: string): Part {
  return (design) => setTransportConfig(list, [...textsOf(transportConfigOf(design).parameters[list]), domain])(design)
}

/** A device that sends to own recipients, at a Mailbox or Hub server or at an Edge. */
export const device: Part = (design, random) => {
  const placed = otherEnd('application', '192.168.10')(design, random)
  const target = random.pick([...receivers(placed), ...edges(placed)])
  const choice = target.role === 'mailbox' && random.chance(0.3) ? 'applicationDefault' : 'applicationDedicated'
  const connected = drawn(placed, latest(placed, 'application').id, target.id, choice)
  return choice === 'applicationDedicated' ? onOwnAddress(connected, target) : connected
}

/** Where another connector is bound to the address itself, one on every address would not answer. */
function onOwnAddress(design: Design, server: Server): Design {
  const [address] = server.adapters[0]?.addresses ?? []
  if (address === undefined || server.role === 'edge' || isUntouched(server, design)) return design
  return setParameter(latest(design, 'receiveConnector').id, 'Bindings', [`${address}:25`])(design)
}

function isUntouched(server: Server, design: Design): boolean {
  const listener = defaultListener(server, design)
  return listener !== undefined && design.baseline[listener.id] === listener
}

/** A program that may send to anybody: anonymous relay for its address alone. */
export const relay: Part = (design, random) => {
  const placed = otherEnd('application', '192.168.11')(design, random)
  const target = random.pick(receivers(placed))
  const dedicated = drawn(placed, latest(placed, 'application').id, target.id, 'applicationDedicated')
  const connected = onOwnAddress(dedicated, target)
  const connector = latest(connected, 'receiveConnector')
  const rights = ['ms-Exch-SMTP-Accept-Any-Recipient']
  const grants = [{ user: 'NT AUTHORITY\\ANONYMOUS LOGON', rights }]
  const granted = changeItem<'receiveConnector'>(connector.id, { grants })(connected)
  return changeItem<'inboundRoute'>(latest(granted, 'inboundRoute').id, { recipients: ['*'] })(granted)
}

/** A multi-function gateway inside that relays anonymously, and brings no mail from the Internet. */
export const relayGateway: Part = (design, random) => {
  const fields = { name: `Relay gateway ${nextNumber(design)}`, takesInternetMail: false, sendsInternetMail: false }
  const placed = otherEnd('gateway', '192.168.13', fields)(design, random)
  const target = random.pick(receivers(placed))
  const connected = drawn(placed, latest(placed, 'gateway').id, target.id, 'fromGatewayRelay')
  return changeItem<'inboundRoute'>(latest(connected, 'inboundRoute').id, { recipients: ['*'] })(connected)
}

/** Users who sign in from one network at a connector of usage Client. */
export const clients: Part = (design, random) => {
  const number = nextNumber(design)
  const placed = otherEnd('application', '192.168.12')(design, random)
  const target = random.pick(receivers(placed))
  const receiving = addReceiveConnector(placed, {
    name: `Clients ${number}`,
    server: target.id,
    usage: 'Client',
    parameters: {
      ...transportRole(target),
      Bindings: [{ server: target.id, adapter: 'adapter-1', port: 587 }],
      RemoteIPRanges: [random.pick([`192.168.12.${number}`, `192.168.12.${number}-192.168.12.${number}`])],
    },
  })
  return addRoute(receiving.design, latest(receiving.design, 'application'), target, {
    port: 587,
    authentication: 'basicOverTls',
    tls: 'required',
    recipients: random.pick([[], ['*']]),
    expects: receiving.id,
  }).design
}

/** Internet mail on an address of its own: a connector of usage Internet, and the default one on the other address. */
export const ownInternetAddress: Part = (design) => {
  const target = receivers(design).find((server) => defaultListener(server, design) && isAnswering(server, design))
  const listener = target && defaultListener(target, design)
  const [address] = target?.adapters[0]?.addresses ?? []
  if (!target || !listener || address === undefined) return design
  const other = `10.21.0.${nextNumber(design)}`
  const adapters = target.adapters.map((adapter) => ({ ...adapter, addresses: [...adapter.addresses, other] }))
  const rebound = setParameter(listener.id, 'Bindings', [`${address}:25`])(
    changeItem<'server'>(target.id, { adapters })(design),
  )
  const receiving = addReceiveConnector(rebound, {
    name: 'From Internet',
    server: target.id,
    usage: 'Internet',
    parameters: { ...transportRole(target), Bindings: [`${other}:25`] },
  })
  return receiving.design
}

function isAnswering(server: Server, design: Design): boolean {
  return indexes(design).byKind.inboundRoute.every(({ to }) => to !== server.id)
}

/** Domains of subsidiaries behind a gateway of their own, as procedure P4 sends to them. */
export const subsidiaries: Part = (design, random) => {
  const number = nextNumber(design)
  const placed = otherEnd('gateway', '192.168.20', {
    name: `Subsidiary gateway ${number}`,
    sendsInternetMail: false,
    takesInternetMail: false,
  })(design, random)
  const sources = senders(placed)
  const spaces = [`subsidiary${number}.example;5`, `*.subsidiary${number}.example;${1 + random.int(100)}`]
  return addSendConnector(placed, {
    name: `To subsidiary ${number}`,
    home: organizationHome,
    usage: random.pick(['Custom', 'Custom', 'Internal', 'Internet'] as const),
    parameters: {
      AddressSpaces: random.chance(0.2) ? [...spaces, 'X400:c=US;a=Example;p=Subsidiary;1'] : spaces,
      DNSRoutingEnabled: false,
      SmartHosts: [{ server: latest(placed, 'gateway').id }],
      SourceTransportServers: (random.chance(0.5) ? sources : sources.slice(0, 1)).map(({ id }) => ({ server: id })),
      ...limits(random),
    },
  }).design
}

function limits(random: Random): Parameters {
  return random.pick<Parameters>([
    {},
    { MaxMessageSize: '10MB' },
    { ConnectionInactivityTimeOut: '00:15:00' },
    { Port: 2526 },
    { RequireTLS: true, TlsAuthLevel: 'CertificateValidation' },
    { ProtocolLoggingLevel: 'Verbose' },
  ])
}

/** Hybrid, as HealthChecker expects it: the certificate named, validated in both directions, headers kept. */
export const tenant: Part = (design, random) => {
  const [source] = senders(design)
  if (!source || !versionFacts[source.version].hasFrontEnd) return design
  const number = nextNumber(design)
  const domain = `contoso${number}.mail.onmicrosoft.com`
  const placed = otherEnd('exchangeOnline', '40.92.0', { tenantDomains: [domain] })(design, random)
  const { id } = latest(placed, 'exchangeOnline')
  const sent = senders(placed).reduce((current, server) => drawn(current, server.id, id), placed)
  const connector = latest(sent, 'sendConnector')
  const certified = certificateOn(sent, [...new Set([...senders(sent), ...receivers(sent)])])
  const named = setParameter(connector.id, 'TlsCertificateName', { certificate: latest(certified, 'certificate').id })(
    certified,
  )
  const target = random.pickSome(receivers(named).filter((server) => isUntouched(server, named)))
  return target ? tenantKnownAt(drawn(named, id, target.id), target) : named
}

/** As the Hybrid Configuration wizard leaves the connector that takes the tenant’s mail. */
function tenantKnownAt(design: Design, server: Server): Design {
  const listener = defaultListener(server, design)
  const capability = versionFacts[server.version].hybridCapability
  return listener
    ? setParameter(listener.id, 'TlsDomainCapabilities', [`mail.protection.outlook.com:${capability}`])(design)
    : design
}

function certificateOn(design: Design, servers: readonly Server[]): Design {
  const added = addCertificate(
    'Mail certificate',
    servers.map(({ id }) => id),
  )(design)
  return changeItem<'certificate'>(latest(added, 'certificate').id, {
    subject: 'CN=mail.contoso.com',
    issuer: 'CN=Public CA, C=US',
    names: ['mail.contoso.com', ...servers.map(({ fqdn }) => fqdn)],
    expires: '2036-01-01',
  })(added)
}

/** A connector that is there already: nothing of it is scripted. */
export const alreadyThere: Part = (design, random) => {
  const connector = random.pickSome(indexes(design).byKind.sendConnector.filter(({ origin }) => origin === 'designed'))
  return connector ? markAsExisting(itemOf(design, connector.id).id)(design) : design
}
