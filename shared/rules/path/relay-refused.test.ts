import { domainNameOf } from '../../model/accepted-domains'
import { describe, expect, it } from 'vitest'
import type { Design } from '../../model/design'
import { indexes } from '../../model/indexes'
import type { InboundRoute } from '../../model/inbound-route'
import { accepting, drawn, gatewayDrawn, having, inP0, inP3, set, without } from '../testing/drawn'
import { sentence, check } from '../check'
import { testRule } from '../testing/test-rule'
import { send } from '../testing/designs'
import { relayRefused } from './relay-refused'
import { fixTitle } from '../words/fix-titles'

const toOthers = having<InboundRoute>(inP3.route, { recipients: ['example.org'] })
/** The local account of the Edge server has rights, so that the drawing is sound as a whole. */
const open = set(inP0.fromInternal, 'PermissionGroups', ['ExchangeServers', 'ExchangeUsers'])
const anonymous = [
  set(inP0.toInternal, 'SmartHostAuthMechanism', undefined),
  set(inP0.toInternal, 'AuthenticationCredential', undefined),
]

testRule(relayRefused, {
  passes: {
    'a relay that may send to anybody': gatewayDrawn('anonymousRelay', toOthers),
    'a stated accepted domain': drawn(open, having<InboundRoute>(inP0.route, { recipients: ['contoso.com'] })),
    'accepted domains that are passed on without signing in': drawn(open, ...anonymous),
    'subdomains that the Edge server accepts, too': drawn(
      open,
      accepting('*.contoso.com'),
      accepting('*.contoso.com', { id: 'acceptedDomain-10', home: inP0.edge }),
    ),
    'an accepted domain that is not written as one': drawn(open, accepting('*contoso.com')),
    'members of Exchange Servers, for any domain': drawn(open, accepting('fabrikam.com', { home: inP0.edge })),
  },
  fails: {
    'other recipients through a connector without the relay right': {
      design: gatewayDrawn('anonymousRelay', toOthers, having(inP3.fromGateway, { grants: [] })),
      findings: [{ message: 'refused', subject: inP3.route }],
    },
    'everything for the Internet, without signing in': {
      design: drawn(open, set(inP0.toEdge, 'SmartHostAuthMechanism', 'None')),
      findings: [{ message: 'refused', subject: inP0.toEdge }],
    },
    'a domain that only the Edge server accepts': {
      design: drawn(open, ...anonymous, accepting('fabrikam.com', { home: inP0.edge })),
      findings: [{ message: 'refused', subject: inP0.toInternal }],
    },
    'subdomains that the organization accepts and the Edge server does not': {
      design: drawn(open, accepting('*.contoso.com')),
      findings: [{ message: 'refused', subject: inP0.route }],
    },
    'stated subdomains of an accepted domain that has none': {
      design: drawn(open, having<InboundRoute>(inP0.route, { recipients: ['*.contoso.com'] })),
      findings: [{ message: 'refused', subject: inP0.route }],
    },
    'two domains that the Edge server lacks, as one finding': {
      design: drawn(open, accepting('fabrikam.com'), accepting('tailspintoys.com', { id: 'acceptedDomain-10' })),
      findings: [{ message: 'refused', subject: inP0.route }],
      fixed: true,
    },
    'an Edge server without accepted domains of its own': {
      design: drawn(open, without(inP0.edgeDomain)),
      findings: [{ message: 'refused', subject: inP0.route }],
      fixed: true,
    },
  },
})

const internalRelay = { domainType: 'InternalRelay' } as const
const system = { ...internalRelay, id: 'acceptedDomain-10' } as const

/** The organization passes mail for the domain on to a mail system of its own. */
const passedOn = send('sendConnector-9', {
  name: 'To tailspintoys.com',
  parameters: {
    AddressSpaces: ['tailspintoys.com'],
    DNSRoutingEnabled: false,
    SmartHosts: ['10.9.9.9'],
    SourceTransportServers: [{ server: inP0.mailbox }, { server: inP0.secondMailbox }],
  },
})

function finding(design: Design) {
  return check(design).find(({ rule }) => rule === relayRefused.id)
}

/** The domains that the Edge server accepts after the fix; undefined where none is offered. */
function acceptedAfterFix(design: Design): readonly string[] | undefined {
  const after = finding(design)?.fix?.edit(design)
  return after && (indexes(after).acceptedDomainsAt.get(inP0.edge) ?? []).map((domain) => domainNameOf(domain, after))
}

describe('A domain that the organization accepts and its Edge server does not', () => {
  it('is accepted on the Edge server by one fix, together with others that are missing', () => {
    const design = drawn(accepting('fabrikam.com'), accepting('tailspintoys.com', { id: 'acceptedDomain-10' }))
    expect(finding(design) && sentence(finding(design)!)).toContain(
      'mail for “fabrikam.com” and “tailspintoys.com” to “From Internet”, where it may not relay and EDGE01 does not accept the domains',
    )
    const fix = finding(design)?.fix
    expect(fix && fixTitle(fix.title)).toBe('Accept fabrikam.com and tailspintoys.com on EDGE01 too')
    expect(acceptedAfterFix(design)).toEqual(['contoso.com', 'fabrikam.com', 'tailspintoys.com'])
  })

  it('is left to the administrator where the organization relays it and would send it back to the Edge server', () => {
    expect(finding(drawn(accepting('fabrikam.com', internalRelay)))?.message).toBe('refused')
    expect(acceptedAfterFix(drawn(accepting('fabrikam.com', internalRelay)))).toBeUndefined()
  })

  it('is accepted where the organization relays it to a mail system of its own', () => {
    expect(acceptedAfterFix(drawn(accepting('tailspintoys.com', system), passedOn))).toEqual([
      'contoso.com',
      'tailspintoys.com',
    ])
  })

  it('is left to the administrator where it is relayed outside, since the Edge server would send it to itself', () => {
    const design = drawn(accepting('fabrikam.com', { domainType: 'ExternalRelay' }))
    expect(finding(design)?.message).toBe('refused')
    expect(acceptedAfterFix(design)).toBeUndefined()
  })

  it('is left to the administrator where only one of two can be accepted', () => {
    const design = drawn(
      accepting('fabrikam.com', internalRelay),
      accepting('tailspintoys.com', { id: 'acceptedDomain-10' }),
    )
    expect(acceptedAfterFix(design)).toBeUndefined()
  })
})
