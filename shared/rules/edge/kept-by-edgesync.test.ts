import { describe, expect, it } from 'vitest'
import { changeItem, setParameter } from '../../edits/change'
import { setExisting, type Edit } from '../../edits/edit'
import { addSite } from '../../edits/organization'
import { subscribeEdge, unsubscribeEdge } from '../../edits/subscribe'
import { itemOf, type Design, type Item } from '../../model/design'
import { indexes } from '../../model/indexes'
import type { ParameterValue } from '../../model/parameter-value'
import { check } from '../check'
import { designOf, edge, mailbox, send } from '../testing/designs'
import { drawn, inP0, without } from '../testing/drawn'
import { testRule } from '../testing/test-rule'
import { edgeSyncKeeps } from './kept-by-edgesync'

const inbound = 'sendConnector-1'
const outbound = 'sendConnector-2'
const toSite = subscribeEdge('server-2', 'site-1')
const subscribed = [mailbox(), edge(), addSite('HQ'), toSite]
const both = [...subscribed, edge(), subscribeEdge('server-3', 'site-1')]

/** As it exists, and not only as it is drawn. */
function exists(edit: Edit): Edit {
  return (design) => {
    const after = edit(design)
    return setExisting(design, after.items)
  }
}

/** Read from an export, where nothing but the name tells who made a connector. */
function exported(design: Design): Design {
  const read = indexes(design).byKind.sendConnector.map((item) => [item.id, { ...item, origin: 'imported' } as Item])
  return setExisting(design, Object.fromEntries(read))
}

const set = (id: string, parameter: string, value: ParameterValue) => setParameter(id, parameter, value)
const smartHost = (id: string): Edit[] => [
  set(id, 'SmartHosts', ['smtp.isp.example']),
  set(id, 'DNSRoutingEnabled', false),
]
const of = (message: string, subject: string, parameter?: string) => ({ message, subject, parameter })

testRule(edgeSyncKeeps, {
  passes: {
    'no subscription': designOf(mailbox(), edge()),
    'a subscription with what EdgeSync makes': designOf(...subscribed),
    'two Edge servers that share the connector to the Internet': designOf(...both),
    'both read from an export': designOf(...both, exported),
    'two sites with an Edge server each': designOf(
      ...subscribed,
      addSite('Branch'),
      edge(),
      subscribeEdge('server-3', 'site-2'),
      exported,
    ),
    'a subscription without the connector to the Internet': designOf(...subscribed, exists(without(outbound))),
    'a subscription without the connector from the Edge server': designOf(...subscribed, exists(without(inbound))),
    'a second Edge server that was subscribed without the connector to the Internet': designOf(
      ...both,
      exists(set(outbound, 'SourceTransportServers', [{ server: 'server-2' }])),
    ),
    'an own connector with the subscription as source': designOf(
      ...subscribed,
      exists(without(outbound)),
      send('sendConnector-9', {
        name: 'Edge to provider',
        parameters: { AddressSpaces: ['*'], SourceTransportServers: [{ server: 'server-2' }] },
      }),
      ...smartHost('sendConnector-9'),
    ),
    'size limit and TLS, which the organization edits': designOf(
      ...subscribed,
      set(outbound, 'MaxMessageSize', '50MB'),
      set(outbound, 'RequireTLS', true),
      set(inbound, 'MaxMessageSize', '50MB'),
    ),
    'the same of an export': designOf(...subscribed, exported, set(outbound, 'MaxMessageSize', '50MB')),
    'another cost in an export': designOf(
      ...subscribed,
      exported,
      exists(set(inbound, 'AddressSpaces', ['smtp:--;100'])),
    ),
    'another way of writing the same': designOf(...subscribed, set(outbound, 'AddressSpaces', ['*;100'])),
    'the same Edge server by its name': designOf(...subscribed, set(outbound, 'SourceTransportServers', ['EDGE01'])),
    'an Edge server that is not drawn': designOf(
      ...subscribed,
      exported,
      exists(set(outbound, 'SourceTransportServers', ['EDGE01', 'EDGE07'])),
    ),
    'a subscription that ends': designOf(...subscribed, unsubscribeEdge('server-2')),
  },
  fails: {
    'another address space': {
      design: designOf(...subscribed, set(inbound, 'AddressSpaces', ['contoso.com'])),
      findings: [of('changed', inbound, 'AddressSpaces')],
      fixed: true,
    },
    'another cost': {
      design: designOf(...subscribed, set(outbound, 'AddressSpaces', ['*;10'])),
      findings: [of('changed', outbound, 'AddressSpaces')],
      fixed: true,
    },
    'a Mailbox server as source': {
      design: designOf(...subscribed, set(outbound, 'SourceTransportServers', [{ server: 'server-1' }])),
      findings: [of('changed', outbound, 'SourceTransportServers')],
      fixed: true,
    },
    'one of two Edge servers taken out of the sources': {
      design: designOf(...both, set('sendConnector-2', 'SourceTransportServers', [{ server: 'server-2' }])),
      findings: [of('changed', 'sendConnector-2', 'SourceTransportServers')],
      fixed: true,
    },
    'the smart host of a provider': {
      design: designOf(...subscribed, ...smartHost(outbound)),
      findings: [of('changed', outbound, 'DNSRoutingEnabled')],
      fixed: true,
    },
    'one Mailbox server in place of all of the site': {
      design: designOf(...subscribed, set(inbound, 'SmartHosts', [{ server: 'server-1' }])),
      findings: [of('changed', inbound, 'SmartHosts')],
      fixed: true,
    },
    'the smart host of a provider, changed in an export': {
      design: designOf(...subscribed, exported, ...smartHost(outbound)),
      findings: [of('changed', outbound, 'DNSRoutingEnabled')],
      fixed: true,
    },
    'another name': {
      design: designOf(...subscribed, changeItem(outbound, { name: 'To Internet' })),
      findings: [of('unscripted', outbound, 'Name')],
      fixed: true,
    },
    'another address space that exists': {
      design: designOf(...subscribed, exists(set(outbound, 'AddressSpaces', ['fabrikam.com']))),
      findings: [of('otherwise', outbound, 'AddressSpaces')],
    },
    'a smart host that exists, in an export': {
      design: designOf(
        ...subscribed,
        exported,
        exists((design) => smartHost(outbound).reduce((d, e) => e(d), design)),
      ),
      findings: [of('otherwise', outbound, 'DNSRoutingEnabled')],
    },
    'a Mailbox server that exists as source beside the Edge server': {
      design: designOf(
        ...subscribed,
        exists(set(outbound, 'SourceTransportServers', [{ server: 'server-1' }, { server: 'server-2' }])),
      ),
      findings: [of('otherwise', outbound, 'SourceTransportServers')],
    },
    'no source that exists': {
      design: designOf(...subscribed, exists(set(outbound, 'SourceTransportServers', []))),
      findings: [of('otherwise', outbound, 'SourceTransportServers')],
    },
    'an Edge server of another site that exists as source': {
      design: designOf(
        ...subscribed,
        addSite('Branch'),
        edge(),
        subscribeEdge('server-3', 'site-2'),
        exists(set(inbound, 'SourceTransportServers', [{ server: 'server-3' }])),
      ),
      findings: [of('otherwise', inbound, 'SourceTransportServers')],
    },
    'a comment, which no command writes': {
      design: designOf(...subscribed, set(outbound, 'Comment', 'By EdgeSync')),
      findings: [of('unscripted', outbound, 'Comment')],
      fixed: true,
    },
    'a connector taken away while its Edge server is subscribed': {
      design: designOf(...subscribed, without(outbound)),
      findings: [of('removed', 'server-2', 'subscribedSiteId')],
      fixed: true,
    },
  },
})

describe('What EdgeSync keeps', () => {
  const rulesOf = (design: Design) =>
    check(design, '2026-01-01').flatMap(({ rule, severity }) => (severity === 'info' ? [] : rule))

  it.each(['AddressSpaces', 'SmartHosts', 'SourceTransportServers'])('is one finding where %s is changed', (name) => {
    expect(rulesOf(designOf(...subscribed, set(outbound, name, ['mail.fabrikam.com'])))).toEqual(['EDGE-023'])
  })

  it('comes back with the fix, and what the organization edited stays', () => {
    const edited = set(outbound, 'MaxMessageSize', '50MB')
    const changed = designOf(...subscribed, edited, set(outbound, 'AddressSpaces', ['fabrikam.com']))
    const [finding] = check(changed, '2026-01-01').filter(({ rule }) => rule === 'EDGE-023')
    expect(finding?.fix?.edit(changed).items[outbound]).toEqual(itemOf(designOf(...subscribed, edited), outbound))
  })

  it('does not hide that mail has no way out of what exists', () => {
    const design = drawn(subscribeEdge(inP0.edge, 'site-1'), without(inP0.toEdge))
    const connector = indexes(design).byKind.sendConnector.find(({ name }) => name.endsWith('to Internet'))
    const found = rulesOf(exists(set(connector?.id ?? '', 'AddressSpaces', ['fabrikam.com']))(design))
    expect(found).toEqual(expect.arrayContaining(['EDGE-023', 'PATH-003']))
  })
})
