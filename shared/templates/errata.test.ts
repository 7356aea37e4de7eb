import { describe, expect, it } from 'vitest'
import { sequence, setItems, type Edit } from '../edits/edit'
import { withdrawAcceptance } from '../edits/accept'
import type { Design } from '../model/design'
import { indexes } from '../model/indexes'
import { sentence } from '../rules/check'
import { newFindings } from '../rules/testing/new-findings'
import { change, itemNamed, state } from './drawing'
import { templates } from './index'

/** What a procedure prints and what somebody who types it in must be told: one finding, about the fault itself. */
interface BadForm {
  /** The erratum that tells about it. */
  readonly erratum: string
  readonly template: string
  readonly entered: Edit
  readonly rule: string
  /** How often, where several things are at fault. */
  readonly times?: number
}

const internetConnector = 'Internet Receive Connector'

const badForms: Readonly<Record<string, BadForm>> = {
  'the smart host edge01.contoso.net, as the text has it, instead of .com': {
    erratum: 'E000-EDGEFQDN',
    template: 'p0',
    entered: state('To Edge', { SmartHosts: [{ text: 'edge01.contoso.net' }] }),
    rule: 'SC-RT-005',
  },
  'the address space -- without accepted domains on the Edge server': {
    erratum: 'E000-ACCEPTED',
    template: 'p0',
    entered: withoutDomainsOfEdge,
    rule: 'SC-AS-012',
  },
  'a local account of the Edge server without any right': {
    erratum: 'E000-LOCALACCOUNT-PERM',
    template: 'p0',
    entered: notAccepted('EDGE-017', 'From Internal Org'),
    rule: 'EDGE-017',
  },
  'the same in the procedure for 2013': {
    erratum: 'E000-LOCALACCOUNT-PERM',
    template: 'p1',
    entered: notAccepted('EDGE-017', 'From Internal Org'),
    rule: 'EDGE-017',
  },
  'a self-signed certificate of the Edge server that nobody imported': {
    erratum: 'E000-TRUST',
    template: 'p0',
    entered: change('EDGE01', { certificate: 'selfSigned' }),
    rule: 'TLS-009',
  },
  'the local address 10.1.15': {
    erratum: 'E002-10.1.15',
    template: 'p2-internet',
    entered: state(internetConnector, { Bindings: ['10.1.15:25'] }),
    rule: 'RC-BIND-006',
  },
  'the permission group Anonymous, as a table of the documentation has it': {
    erratum: 'D-PERMNAMES',
    template: 'p2-internet',
    entered: state(internetConnector, { PermissionGroups: ['Anonymous'] }),
    rule: 'VAL-001',
  },
  'the permission group Partner, from the same table': {
    erratum: 'D-PERMNAMES',
    template: 'p2-partner',
    entered: state('Fabrikam.com TLS', { PermissionGroups: ['Partner'] }),
    rule: 'VAL-001',
  },
  'the method ExchangeServers for ExchangeServer': {
    erratum: 'D-INTERNALAUTH',
    template: 'p2-organization',
    entered: state('Inbound From Organization', { AuthMechanism: ['Tls', 'ExchangeServers'] }),
    rule: 'VAL-001',
  },
  'the transport role Frontend': {
    erratum: 'E002-FRONTEND',
    template: 'p2-internet',
    entered: state(internetConnector, { TransportRole: 'Frontend' }),
    rule: 'RC-ROLE-005',
  },
  'the transport role Frontend for the partner': {
    erratum: 'E002-FRONTEND',
    template: 'p2-partner',
    entered: state('Fabrikam.com TLS', { TransportRole: 'Frontend' }),
    rule: 'RC-ROLE-005',
  },
  'the transport role Frontend for the service': {
    erratum: 'E002-FRONTEND',
    template: 'p2-service',
    entered: state('Inbound From Service', { TransportRole: 'Frontend' }),
    rule: 'RC-ROLE-005',
  },
  'a binding without its port': {
    erratum: 'E002-NOPORT',
    template: 'p2-internet',
    entered: state(internetConnector, { Bindings: ['10.10.1.1'] }),
    rule: 'RC-BIND-006',
  },
  'the bindings "0.0.0.0","[::]:"': {
    erratum: 'E002-BINDPORT',
    template: 'p2-internet-replacement',
    entered: state(internetConnector, { Bindings: ['0.0.0.0', '[::]:'] }),
    rule: 'RC-BIND-006',
    times: 2,
  },
  'a Partner connector without domain security': {
    erratum: 'E002-PARTNER-DOMSEC',
    template: 'p2-partner',
    entered: notAccepted('DS-003', 'Fabrikam.com TLS'),
    rule: 'DS-003',
  },
  'the addresses of the text, where the command has another': {
    erratum: 'E002-RANGE-MISMATCH',
    template: 'p2-service',
    entered: state('Inbound From Service', { RemoteIPRanges: ['192.168.5.1/24'] }),
    rule: 'RC-RANGE-005',
  },
  'Basic authentication without TLS': {
    erratum: 'E002-BASIC-ANON',
    template: 'p2-service',
    entered: notAccepted('RC-AUTH-008', 'Inbound From Service'),
    rule: 'RC-AUTH-008',
  },
  'Basic authentication that leads nowhere': {
    erratum: 'E002-BASIC-ANON',
    template: 'p2-service',
    entered: notAccepted('RC-AUTH-009', 'Inbound From Service'),
    rule: 'RC-AUTH-009',
  },
  'a transport role on the Edge server': {
    erratum: 'E002-ROLE-EDGE',
    template: 'p2-organization',
    entered: state('Inbound From Organization', { TransportRole: 'Frontend' }),
    rule: 'RC-ROLE-001',
  },
  'usage Internal on an Edge server that is not subscribed': {
    erratum: 'E002-ORG-AUTH',
    template: 'p2-organization',
    entered: notAccepted('EDGE-017', 'Inbound From Organization'),
    rule: 'EDGE-017',
  },
  'BasicAuth and BasicAuthRequireTLS together': {
    erratum: 'E003-AUTH-TWO',
    template: 'p3-basic',
    entered: state('ToInternetGateway', { SmartHostAuthMechanism: ['BasicAuth', 'BasicAuthRequireTLS'] }),
    rule: 'SC-AUTH-001',
  },
  'an account of the gateway that may not use foreign senders': {
    erratum: 'E003-BASIC-SENDER',
    template: 'p3-basic',
    entered: notAccepted('RC-AUTH-015', 'Default HubA'),
    rule: 'RC-AUTH-015',
  },
  'Basic authentication left beside ExternalAuthoritative': {
    erratum: 'E003-EXTERNAL-TLSLEFT',
    template: 'p3-externally-secured',
    entered: state('FromInternetGateway', { AuthMechanism: ['BasicAuth', 'ExternalAuthoritative'] }),
    rule: 'RC-AUTH-003',
  },
  'the relay right for the gateway that brings Internet mail': {
    erratum: 'E003-RELAY-SCOPE',
    template: 'p3-anonymous-relay',
    entered: notAccepted('RC-RELAY-007', 'FromInternetGateway'),
    rule: 'RC-RELAY-007',
  },
  'SmartHosts without its value': {
    erratum: 'E004-SMARTHOST-LOST',
    template: 'p4',
    entered: state('Subsidiary Send Connector', { SmartHosts: [] }),
    rule: 'SC-RT-003',
  },
  'a Partner connector without domain security, by the wizard': {
    erratum: 'E004-PARTNER',
    template: 'p4',
    entered: sequence(
      change('Subsidiary Send Connector', { usage: 'Partner' }),
      state('Subsidiary Send Connector', {
        AddressSpaces: ['fabrikam.com;8'],
        SmartHosts: undefined,
        DNSRoutingEnabled: true,
      }),
    ),
    rule: 'DS-003',
  },
}

/** What is legal as printed, however odd: nothing is said against it. */
const goodForms: Readonly<Record<string, Pick<BadForm, 'erratum' | 'template' | 'entered'>>> = {
  'the address space *.contoso.com on the Edge server': {
    erratum: 'E001-ADDRSPACE',
    template: 'p0',
    entered: state('To Internal Org', { AddressSpaces: ['*.contoso.com'] }),
  },
  'usage Internal with bindings': {
    erratum: 'E000-INTERNAL-BINDINGS',
    template: 'p2-organization',
    entered: state('Inbound From Organization', { Bindings: ['10.1.1.2:25'] }),
  },
  'a network with host bits': {
    erratum: 'E002-CIDRHOST',
    template: 'p2-partner',
    entered: state('Fabrikam.com TLS', { RemoteIPRanges: ['17.17.17.1/24'] }),
  },
  'Tls left beside ExternalAuthoritative': {
    erratum: 'E003-EXTERNAL-TLSLEFT',
    template: 'p3-externally-secured',
    entered: state('FromInternetGateway', { AuthMechanism: ['Tls', 'ExternalAuthoritative'] }),
  },
  'no permission groups beside ExternalAuthoritative': {
    erratum: 'E003-EXTERNAL-PERM',
    template: 'p3-externally-secured',
    entered: state('FromInternetGateway', { PermissionGroups: undefined }),
  },
}

describe('The form that a procedure prints', () => {
  it.each(Object.entries(badForms))('is found, once: %s', (_, { template, entered, rule, times = 1 }) => {
    const sound = made(template)
    const found = newFindings(sound, entered(sound))
    expect(found.map((finding) => finding.rule)).toEqual(Array.from({ length: times }, () => rule))
    for (const finding of found) expect(sentence(finding)).toMatch(/^\S.*\.$/)
  })

  it.each(Object.entries(goodForms))('is right, and nothing is said: %s', (_, { template, entered }) => {
    const sound = made(template)
    expect(newFindings(sound, entered(sound)).map((finding) => sentence(finding))).toEqual([])
  })
})

function made(id: string): Design {
  const template = templates.find((one) => one.id === id)
  if (!template) throw new Error(`No template ${id}`)
  return template.make()
}

function notAccepted(rule: string, subject: string): Edit {
  return (design) => withdrawAcceptance(rule, itemNamed(design, subject).id)(design)
}

function withoutDomainsOfEdge(design: Design): Design {
  const edge = itemNamed(design, 'EDGE01').id
  const own = indexes(design).acceptedDomainsAt.get(edge) ?? []
  return setItems(design, Object.fromEntries(own.map(({ id }) => [id, undefined])))
}
