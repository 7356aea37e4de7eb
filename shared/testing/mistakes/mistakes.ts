import { transportConfigOf } from '../../model/transport-settings'
import { changeItem, setParameter, setTransportConfig } from '../../edits/change'
import { newItems } from '../../edits/duplicate'
import type { Edit } from '../../edits/edit'
import { sequence } from '../../edits/edit'
import { addAcceptedDomain } from '../../edits/organization'
import { removeItems } from '../../edits/remove'
import { formatBinding } from '../../exchange/bindings'
import { versions } from '../../exchange/versions'
import { organizationHome, type Connector } from '../../model/connectors'
import { find, type Design, type Item, type ItemKind, type ItemOf } from '../../model/design'
import { indexes } from '../../model/indexes'
import type { DomainType } from '../../model/organization-items'
import { textsOf, type Parameters } from '../../model/parameter-value'
import { settings } from '../../model/settings'
import type { Random } from '../random'
import { receiveMistakes, sendMistakes, type StatedMistakes } from './stated-wrong'
import { unreadAtReceive, unreadAtSend } from './unreadable-values'

/** One mistake in a design that was correct: the edit that makes it, where the design has what it is about. */
export interface Mistake {
  readonly aim: string
  readonly make: (design: Design, random: Random) => Edit | undefined
}

function stated(kind: Connector['kind'], table: StatedMistakes): readonly Mistake[] {
  return Object.entries(table).flatMap(([aim, all]) =>
    all.map((parameters) => ({
      aim,
      make: (design, random) => stating(connectorOf(design, random, kind), parameters),
    })),
  )
}

function stating(connector: Connector | undefined, mistake: StatedMistakes[string][number]): Edit | undefined {
  if (!connector) return undefined
  const parameters = typeof mistake === 'function' ? mistake(connector) : mistake
  return sequence(...Object.entries(parameters).map(([name, value]) => setParameter(connector.id, name, value)))
}

/** A designed one rather than one of setup. */
function connectorOf(design: Design, random: Random, kind: Connector['kind']): Connector | undefined {
  const all = indexes(design).byKind[kind] as readonly Connector[]
  const designed = all.filter(({ origin }) => origin === 'designed')
  return random.pickSome(random.chance(0.75) ? designed : all.filter(({ origin }) => origin !== 'edgeSync'))
}

/** A change of any item of a kind. */
function changed<K extends ItemKind>(
  aim: string,
  kind: K,
  fields: (item: ItemOf<K>) => Partial<ItemOf<K>>,
  concerns: (item: ItemOf<K>, design: Design) => boolean = () => true,
): Mistake {
  return {
    aim,
    make: (design, random) => {
      const all = indexes(design).byKind[kind] as readonly ItemOf<K>[]
      const item = random.pickSome(all.filter((one) => concerns(one, design)))
      return item && changeItem(item.id, fields(item) as Partial<Item>)
    },
  }
}

const anonymousRelay = {
  user: 'NT AUTHORITY\\ANONYMOUS LOGON',
  rights: ['ms-Exch-SMTP-Accept-Any-Recipient'],
}

function removed<K extends ItemKind>(
  aim: string,
  kind: K,
  concerns: (item: ItemOf<K>) => boolean = () => true,
): Mistake {
  return {
    aim,
    make: (design, random) => {
      const item = random.pickSome((indexes(design).byKind[kind] as readonly ItemOf<K>[]).filter(concerns))
      return item && removeItems([item.id])
    },
  }
}

/** A gateway that brings and takes Internet mail is answered by it. */
function answersGateway({ id }: ItemOf<'receiveConnector'>, design: Design): boolean {
  return indexes(design).byKind.inboundRoute.some(
    ({ expects, from }) => expects === id && find(design, 'gateway', from)?.takesInternetMail === true,
  )
}

/** At a connector to Exchange Online. */
function hybrid(aim: string, ...stated: readonly Parameters[]): readonly Mistake[] {
  return stated.map((wrong) =>
    changed(
      aim,
      'sendConnector',
      ({ parameters }) => ({ parameters: { ...parameters, ...wrong } }),
      ({ parameters }) => parameters.CloudServicesMailEnabled === true,
    ),
  )
}

/** A binding loses its port, or is entered once more without it. */
function withoutPort(isBeside: boolean): Mistake {
  return {
    aim: 'RC-BIND-006',
    make: (design, random) => {
      const connector = connectorOf(design, random, 'receiveConnector')
      if (connector?.kind !== 'receiveConnector') return undefined
      const texts = (settings(connector, design).Bindings.value ?? []).map(({ binding }) => formatBinding(binding))
      const lost = texts.slice(0, 1).map((text) => text.replace(/:\d+$/, ''))
      return setParameter(connector.id, 'Bindings', [...lost, ...texts.slice(isBeside ? 0 : 1)])
    },
  }
}

/** The organization accepts another domain, and its Edge servers do not. */
function acceptedInside(...types: readonly DomainType[]): Mistake {
  const domains = types.map((domainType, index) => ({ domainType, domainName: `more${index}.example` }))
  return {
    aim: 'PATH-007',
    make: () => (design) =>
      domains.reduce((current, { domainType, domainName }) => {
        const added = addAcceptedDomain(domainName, organizationHome)(current)
        const id = newItems(current, added)[0] ?? ''
        return setParameter(id, 'DomainType', domainType)(added)
      }, design),
  }
}

const others: readonly Mistake[] = [
  changed('RC-NAME-002', 'receiveConnector', () => ({ name: 'x'.repeat(65) })),
  changed(
    'RC-RELAY-007',
    'receiveConnector',
    ({ grants }) => ({ grants: [...grants, anonymousRelay] }),
    answersGateway,
  ),
  changed('RC-USAGE-004', 'receiveConnector', () => ({ usage: 'Internet' })),
  changed('RC-USAGE-002', 'receiveConnector', () => ({ usage: 'Client' })),
  changed(
    'RC-AUTH-015',
    'receiveConnector',
    () => ({ grants: [] }),
    ({ origin, grants }) => origin === 'setup' && grants.length > 0,
  ),
  changed(
    'RC-AUTH-007',
    'receiveConnector',
    ({ parameters }) => ({ parameters: { ...parameters, Fqdn: 'mail.contoso.com' } }),
    ({ origin, parameters }) => origin === 'setup' && parameters.TransportRole === 'HubTransport',
  ),
  ...hybrid('HYB-001', { CloudServicesMailEnabled: false }),
  ...hybrid('HYB-002', { RequireTLS: false }, { TlsAuthLevel: 'EncryptionOnly' }),
  ...hybrid('HYB-003', { TlsDomain: 'mail.contoso.com' }),
  changed('SC-RT-004', 'sendConnector', () => ({ usage: 'Partner' })),
  changed('PATH-005', 'inboundRoute', () => ({ authentication: 'basic', tls: 'none' })),
  changed('PATH-008', 'inboundRoute', () => ({ authentication: 'anonymous' })),
  changed('PATH-005', 'inboundRoute', () => ({ authentication: 'exchangeServer' })),
  changed('PATH-004', 'inboundRoute', () => ({ port: 26 })),
  changed('PATH-007', 'inboundRoute', () => ({ recipients: ['example.org'] })),
  changed('PATH-024', 'gateway', () => ({ addresses: [], hostNames: [] })),
  changed('PATH-024', 'application', () => ({ addresses: [] })),
  changed(
    'PATH-006',
    'receiveConnector',
    ({ parameters }) => ({ parameters: { ...parameters, RemoteIPRanges: ['172.31.0.1'] } }),
    ({ name }) => name === 'From Internal Org',
  ),
  changed(
    'SC-SRC-001',
    'sendConnector',
    ({ parameters }) => ({ parameters: { ...parameters, SourceTransportServers: [{ server: 'server-1' }] } }),
    ({ home }) => home !== organizationHome,
  ),
  changed('RC-AUTH-010', 'gateway', () => ({ externallyProtected: false })),
  changed('EDGE-017', 'credential', () => ({ account: { where: 'domain', memberOfExchangeServers: false } })),
  changed('TLS-008', 'server', () => ({ certificate: 'selfSigned' })),
  changed('TLS-007', 'certificate', () => ({ names: ['other.example'] })),
  changed('TLS-006', 'certificate', () => ({ expires: '2026-01-15' })),
  {
    aim: 'EDGE-016',
    make: (design, random) => {
      const server = random.pickSome(indexes(design).byKind.server)
      if (!server) return undefined
      const adapters = server.adapters.map((adapter) => ({ ...adapter, publicAddress: '203.0.113.9' }))
      return sequence(
        changeItem<'server'>(server.id, { adapters }),
        setParameter(server.id, 'ExternalIPAddress', undefined),
      )
    },
  },
  changed('ORG-002', 'acceptedDomain', ({ parameters }) => ({
    parameters: { ...parameters, DomainType: 'ExternalRelay' },
  })),
  changed('ORG-002', 'acceptedDomain', ({ parameters }) => ({
    parameters: { ...parameters, DomainType: 'InternalRelay', AddressBookEnabled: true },
  })),
  changed('ORG-001', 'acceptedDomain', ({ parameters }) => ({
    parameters: { ...parameters, DomainName: 'mail.*.contoso.com' },
  })),
  ...versions.map((version) => changed('RC-VAL-009', 'server', () => ({ version }))),
  removed('PATH-003', 'sendConnector'),
  removed('PATH-002', 'inboundRoute'),
  removed('SC-AS-012', 'acceptedDomain', ({ home }) => home !== organizationHome),
  removed('EDGE-008', 'receiveConnector', ({ parameters }) => parameters.TransportRole === undefined),
  { aim: 'ORG-004', make: () => setTransportConfig('MaxReceiveSize', '1MB') },
  {
    aim: 'DS-002',
    make: (design) => {
      const known = textsOf(transportConfigOf(design).parameters.TLSSendDomainSecureList)
      return setTransportConfig('TLSSendDomainSecureList', [...known, '*.example.org'])
    },
  },
  { aim: 'DS-003', make: () => setTransportConfig('TLSReceiveDomainSecureList', []) },
]

/** Mistakes of every kind, in the order of what they are made at. */
export const mistakes: readonly Mistake[] = [
  ...stated('receiveConnector', receiveMistakes),
  ...stated('sendConnector', sendMistakes),
  ...others,
  ...stated('receiveConnector', unreadAtReceive),
  ...stated('sendConnector', unreadAtSend),
  ...stated('receiveConnector', {
    'RC-BIND-006': [{ Bindings: ['0.0.0.0', '[::]:'] }, { Bindings: ['10.1.1.1:2525', '10.1.1.2'] }],
  }),
  withoutPort(false),
  withoutPort(true),
  acceptedInside('Authoritative', 'Authoritative'),
  acceptedInside('InternalRelay'),
  acceptedInside('ExternalRelay'),
  changed(
    'EDGE-023',
    'sendConnector',
    ({ parameters }) => ({ parameters: { ...parameters, AddressSpaces: ['fabrikam.com'] } }),
    ({ origin }) => origin === 'edgeSync',
  ),
]
