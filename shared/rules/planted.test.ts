import { describe, expect, it } from 'vitest'
import { changeItem, setParameter } from '../edits/change'
import { sequence, setItems, type Edit } from '../edits/edit'
import type { Design } from '../model/design'
import type { ParameterValue } from '../model/parameter-value'
import { p0 } from '../templates/p0'
import { check, sentence } from './check'
import type { Finding } from './rule'
import { receive, send } from './testing/designs'

/* What template p0 is made of. */
const edge = 'server-1'
const mailbox = 'server-2'
const toInternet = 'sendConnector-1'
const toInternal = 'sendConnector-2'
const toEdge = 'sendConnector-3'
const fromInternal = 'receiveConnector-12'
const added = 'receiveConnector-99'
const addedSend = 'sendConnector-99'

const today = '2026-01-01'
const sound = p0()
const before = new Set(check(sound, today).map(keyOf))

interface Planted {
  /** What somebody did to the finished drawing. */
  plant: Edit
  rule: string
  subject: string
  /** The finding offers a fix. */
  fixed?: true
}

const set = (id: string, name: string, value: ParameterValue | undefined) => setParameter(id, name, value)
const onEdge = (parameters: Record<string, ParameterValue>, name = 'Another') =>
  receive(added, edge, { name, usage: 'Internal', parameters })
const onMailbox = (parameters: Record<string, ParameterValue>) =>
  receive(added, mailbox, { name: 'Another', usage: 'Internal', parameters })

const planted: Readonly<Record<string, Planted>> = {
  'two Receive connectors with the same name': {
    plant: onEdge({ Bindings: ['10.1.1.2:2526'], RemoteIPRanges: ['10.9.9.9'] }, 'FROM internal org'),
    rule: 'RC-NAME-001',
    subject: added,
  },
  'a Receive connector with a name of 65 characters': {
    plant: changeItem<'receiveConnector'>(fromInternal, { name: 'x'.repeat(65) }),
    rule: 'RC-NAME-002',
    subject: fromInternal,
  },
  'two Receive connectors with the same binding and range': {
    plant: onEdge({ Bindings: ['10.1.1.2:25'], RemoteIPRanges: ['10.9.9.9', '192.168.5.20'] }),
    rule: 'RC-BIND-001',
    subject: added,
  },
  'two Receive connectors whose ranges overlap in part': {
    plant: sequence(
      set(fromInternal, 'RemoteIPRanges', ['192.168.5.1-192.168.5.20']),
      onEdge({ Bindings: ['10.1.1.2:25'], RemoteIPRanges: ['192.168.5.15-192.168.5.30'] }),
    ),
    rule: 'RC-BIND-002',
    subject: added,
  },
  'a connector of the Transport service on port 25 of a Mailbox server': {
    plant: onMailbox({ TransportRole: 'HubTransport', Bindings: ['0.0.0.0:25'], RemoteIPRanges: ['10.9.9.9'] }),
    rule: 'RC-BIND-004',
    subject: added,
    fixed: true,
  },
  'a Front End connector on port 2525': {
    plant: onMailbox({ TransportRole: 'FrontendTransport', Bindings: ['0.0.0.0:2525'], RemoteIPRanges: ['10.9.9.9'] }),
    rule: 'RC-BIND-005',
    subject: added,
  },
  'a binding without a port': {
    plant: set(fromInternal, 'Bindings', ['10.1.1.2']),
    rule: 'RC-BIND-006',
    subject: fromInternal,
  },
  'a binding on port 70000': {
    plant: set(fromInternal, 'Bindings', ['10.1.1.2:70000']),
    rule: 'RC-BIND-007',
    subject: fromInternal,
  },
  'a binding to an address that the server does not have': {
    plant: set(fromInternal, 'Bindings', ['10.1.1.3:25']),
    rule: 'RC-BIND-008',
    subject: fromInternal,
  },
  'no remote range': {
    plant: set(fromInternal, 'RemoteIPRanges', []),
    rule: 'RC-RANGE-001',
    subject: fromInternal,
  },
  'a remote range that ends before it begins': {
    plant: set(fromInternal, 'RemoteIPRanges', ['192.168.5.20-192.168.5.10']),
    rule: 'RC-RANGE-002',
    subject: fromInternal,
  },
  'a Client connector on an Edge server': {
    plant: changeItem<'receiveConnector'>(fromInternal, { usage: 'Client' }),
    rule: 'RC-USAGE-002',
    subject: fromInternal,
  },
  'TransportRole on an Edge server': {
    plant: set(fromInternal, 'TransportRole', 'FrontendTransport'),
    rule: 'RC-ROLE-001',
    subject: fromInternal,
    fixed: true,
  },
  'the transport role Frontend': {
    plant: onMailbox({ TransportRole: 'Frontend', Bindings: ['0.0.0.0:25'], RemoteIPRanges: ['10.9.9.9'] }),
    rule: 'RC-ROLE-005',
    subject: added,
    fixed: true,
  },
  'ExchangeLegacyServers on an Edge server': {
    plant: set(fromInternal, 'PermissionGroups', ['ExchangeServers', 'ExchangeLegacyServers']),
    rule: 'RC-PERM-001',
    subject: fromInternal,
    fixed: true,
  },
  'None beside another permission group': {
    plant: set(fromInternal, 'PermissionGroups', ['None', 'ExchangeServers']),
    rule: 'RC-PERM-004',
    subject: fromInternal,
    fixed: true,
  },
  'two Send connectors with the same name': {
    plant: changeItem<'sendConnector'>(toInternal, { name: 'to internet' }),
    rule: 'SC-NAME-001',
    subject: toInternal,
  },
  'the address space *contoso.com': {
    plant: set(toInternal, 'AddressSpaces', ['*contoso.com']),
    rule: 'SC-AS-001',
    subject: toInternal,
    fixed: true,
  },
  'cost 101': {
    plant: set(toInternet, 'AddressSpaces', ['*;101']),
    rule: 'SC-AS-002',
    subject: toInternet,
    fixed: true,
  },
  'the address space -- in the organization': {
    plant: set(toEdge, 'AddressSpaces', ['--']),
    rule: 'SC-AS-003',
    subject: toEdge,
  },
  'X.400 on an Edge server': {
    plant: set(toInternal, 'AddressSpaces', ['--', 'X400:c=US;a=X;1']),
    rule: 'SC-AS-004',
    subject: toInternal,
  },
  'a fax address space by DNS': {
    plant: send(addedSend, { name: 'To fax', parameters: { AddressSpaces: ['FAX:*'] } }),
    rule: 'SC-AS-005',
    subject: addedSend,
  },
  'an X.400 address without cost': {
    plant: set(toEdge, 'AddressSpaces', ['*', 'X400:c=US;a=X']),
    rule: 'SC-AS-006',
    subject: toEdge,
    fixed: true,
  },
  'no address space': { plant: set(toInternet, 'AddressSpaces', []), rule: 'SC-AS-007', subject: toInternet },
  'a second connector for everything at the same cost': {
    plant: send(addedSend, {
      name: 'To Internet as well',
      home: edge,
      parameters: { AddressSpaces: ['*'], DNSRoutingEnabled: true },
    }),
    rule: 'SC-AS-008',
    subject: addedSend,
  },
  'an authoritative domain as address space': {
    plant: set(toEdge, 'AddressSpaces', ['*', 'contoso.com']),
    rule: 'SC-AS-010',
    subject: toEdge,
  },
  'the address space -- without accepted domains on the Edge server': {
    plant: (design) => setItems(design, { 'acceptedDomain-2': undefined }),
    rule: 'SC-AS-012',
    subject: toInternal,
  },
  'the same address space twice': {
    plant: set(toEdge, 'AddressSpaces', ['*', 'smtp:*;1']),
    rule: 'SC-AS-013',
    subject: toEdge,
    fixed: true,
  },
  'DNS routing with smart hosts': {
    plant: set(toInternal, 'DNSRoutingEnabled', true),
    rule: 'SC-RT-001',
    subject: toInternal,
    fixed: true,
  },
  'neither DNS routing nor smart hosts': {
    plant: set(toEdge, 'SmartHosts', undefined),
    rule: 'SC-RT-002',
    subject: toEdge,
  },
  'an empty list of smart hosts': {
    plant: set(toEdge, 'SmartHosts', []),
    rule: 'SC-RT-003',
    subject: toEdge,
  },
  'a smart host that nothing carries': {
    plant: set(toEdge, 'SmartHosts', [{ text: 'edge07.contoso.com' }]),
    rule: 'SC-RT-005',
    subject: toEdge,
  },
  'a server that sends to itself': {
    plant: set(toInternal, 'SmartHosts', [{ server: edge }]),
    rule: 'SC-RT-006',
    subject: toInternal,
  },
  'a port without smart host': {
    plant: set(toInternet, 'Port', 587),
    rule: 'SC-RT-008',
    subject: toInternet,
    fixed: true,
  },
  'BasicAuth and BasicAuthRequireTLS together': {
    plant: set(toEdge, 'SmartHostAuthMechanism', ['BasicAuth', 'BasicAuthRequireTLS']),
    rule: 'SC-AUTH-001',
    subject: toEdge,
    fixed: true,
  },
  'Basic authentication without credential': {
    plant: set(toEdge, 'AuthenticationCredential', undefined),
    rule: 'SC-AUTH-002',
    subject: toEdge,
  },
  'a password instead of a credential': {
    plant: set(toInternal, 'AuthenticationCredential', 'contoso\\edge, Pa$$w0rd'),
    rule: 'SC-AUTH-003',
    subject: toInternal,
    fixed: true,
  },
  'Basic authentication without TLS': {
    plant: set(toInternal, 'SmartHostAuthMechanism', 'BasicAuth'),
    rule: 'SC-AUTH-005',
    subject: toInternal,
    fixed: true,
  },
  'Basic authentication over TLS to an address': {
    plant: set(toEdge, 'SmartHosts', [{ text: '10.1.1.2', expects: fromInternal }]),
    rule: 'SC-AUTH-006',
    subject: toEdge,
    fixed: true,
  },
  'external protection that nobody confirmed': {
    plant: sequence(
      set(toEdge, 'SmartHostAuthMechanism', 'ExternalAuthoritative'),
      set(toEdge, 'AuthenticationCredential', undefined),
    ),
    rule: 'SC-AUTH-007',
    subject: toEdge,
  },
  'authentication with DNS routing': {
    plant: set(toInternet, 'SmartHostAuthMechanism', 'ExchangeServer'),
    rule: 'SC-AUTH-008',
    subject: toInternet,
  },
  'HELO with Basic authentication': {
    plant: set(toEdge, 'ForceHELO', true),
    rule: 'SC-AUTH-009',
    subject: toEdge,
    fixed: true,
  },
  'source servers on a connector of an Edge server': {
    plant: set(toInternet, 'SourceTransportServers', [{ server: edge }]),
    rule: 'SC-SRC-001',
    subject: toInternet,
    fixed: true,
  },
  'a Mailbox server and an Edge server as sources': {
    plant: sequence(
      set(toEdge, 'SmartHosts', [{ text: '10.1.1.77' }]),
      set(toEdge, 'SmartHostAuthMechanism', undefined),
      set(toEdge, 'SourceTransportServers', [{ server: mailbox }, { server: 'server-3' }, { server: edge }]),
    ),
    rule: 'SC-SRC-002',
    subject: toEdge,
  },
  'a source server that does not exist': {
    plant: set(toEdge, 'SourceTransportServers', [{ server: mailbox }, { server: 'server-3' }, { text: 'MBX07' }]),
    rule: 'SC-SRC-003',
    subject: toEdge,
  },
  'one of two Mailbox servers as the only source': {
    plant: set(toEdge, 'SourceTransportServers', [{ server: mailbox }]),
    rule: 'SC-SRC-005',
    subject: toEdge,
  },
  'a source address on a connector of the organization': {
    plant: set(toEdge, 'SourceIPAddress', '192.168.5.10'),
    rule: 'SC-SRC-006',
    subject: toEdge,
    fixed: true,
  },
}

describe('a mistake planted into procedure P0', () => {
  for (const [name, { plant, rule, subject, fixed }] of Object.entries(planted)) {
    it(`is found, alone: ${name}`, () => {
      const design = plant(sound)
      const found = newFindings(design)
      expect(found.map(({ rule, subject }) => ({ rule, subject }))).toEqual([{ rule, subject }])
      const [finding] = found
      expect(finding && sentence(finding)).toMatch(/\.$/)
      expect(finding?.fix !== undefined).toBe(fixed === true)
      if (finding?.fix) expectOneStep(design, finding.fix.edit)
    })
  }
})

/** One edit, which is one undo step, takes the finding away and leaves no new one. */
function expectOneStep(design: Design, fix: Edit) {
  const after = fix(design)
  expect(after).not.toBe(design)
  expect(newFindings(after)).toEqual([])
}

function newFindings(design: Design): readonly Finding[] {
  return check(design, today).filter((finding) => !before.has(keyOf(finding)))
}

function keyOf({ rule, subject }: Finding): string {
  return `${rule}|${subject}`
}
