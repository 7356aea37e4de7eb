import fc from 'fast-check'
import { expect, test } from 'vitest'
import { receiveConnectorParameters, sendConnectorParameters } from '../exchange/parameters'
import { answerForLine } from '../routing/receive-line'
import type { Connector } from './connectors'
import { isConnector, type Design, type Item } from './design'
import { indexes } from './indexes'
import type { Entry } from './parameter-value'
import { lines } from './relations'
import { settingNamed } from './settings'
import { designOf, gateway, internet, receive, route, send, server } from './testing/build'

/** Everything that is kept between edits must equal what is read afresh, whatever was edited and undone before. */

const addresses = fc.constantFrom('10.0.0.1', '10.0.0.2', '131.107.1.1', 'fd00::1', 'no address')
const hosts = fc.constantFrom('mail.fabrikam.com', 'server-1.contoso.com', 'SERVER-2', '10.0.0.1', 'a b')
const ids = fc.constantFrom('server-1', 'server-2', 'gateway-1', 'gone-1')
const entry: fc.Arbitrary<Entry> = fc.oneof(
  hosts.map((text) => ({ text })),
  ids.map((id) => ({ server: id })),
  fc.constantFrom('inside', 'outside', 'gone').map((adapter) => ({ server: 'server-1', adapter, port: 25 })),
)
const entries = fc.array(entry, { maxLength: 3 })
const lists = fc.array(addresses, { maxLength: 2 })
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })

const servers = fc.record({
  id: fc.constantFrom('server-1', 'server-2'),
  internal: lists,
  external: optional(lists),
  role: fc.constantFrom('edge' as const, 'mailbox' as const, 'hub' as const),
  version: fc.constantFrom('2010' as const, 'SE' as const),
  name: fc.constantFrom('MBX01', 'SERVER-2', ''),
  siteId: fc.constantFrom('site-1', undefined),
  subscribedSiteId: fc.constantFrom('site-1', undefined),
  zoneId: fc.constantFrom('zone-1', undefined),
})

const item: fc.Arbitrary<Item> = fc.oneof(
  servers.map(({ id, ...fields }) => server(id, fields)),
  fc
    .record({
      hostNames: fc.array(hosts, { maxLength: 2 }),
      addresses: lists,
      zoneId: fc.constantFrom('zone-1', undefined),
    })
    .map((fields) => gateway('gateway-1', fields)),
  fc.constant(internet()),
  fc
    .constantFrom('perimeter' as const, 'adSite' as const)
    .map((type): Item => ({ kind: 'zone', id: 'zone-1', name: 'Zone', origin: 'designed', type, siteId: 'site-1' })),
  fc
    .record({
      SmartHosts: entries,
      SourceTransportServers: entries,
      home: fc.constantFrom('organization', 'server-1', 'gateway-1'),
      space: fc.constantFrom('*', '--'),
    })
    .map(({ home, space, ...parameters }) =>
      send('sendConnector-1', { ...parameters, AddressSpaces: [space] }, { home }),
    ),
  fc
    .record({
      Bindings: entries,
      RemoteIPRanges: entries,
      of: ids,
      usage: fc.constantFrom('Internal' as const, 'Client' as const, undefined),
    })
    .map(({ of, usage, ...parameters }) => receive('receiveConnector-1', of, parameters, { usage })),
  ids.map((to) => route('inboundRoute-1', 'gateway-1', to)),
)

type Step = { kind: 'set'; item: Item } | { kind: 'remove'; id: string } | { kind: 'undo' }
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: item.map((set): Step => ({ kind: 'set', item: set })) },
  { weight: 1, arbitrary: ids.map((id): Step => ({ kind: 'remove', id })) },
  { weight: 2, arbitrary: fc.constant<Step>({ kind: 'undo' }) },
)

test('After any edits and undos, look-ups, settings, lines and answers equal those read afresh', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      const history: Design[] = [designOf([])]
      const kept = steps.map((one) => {
        take(history, one)
        const design = history.at(-1) as Design
        return { design, everything: everythingOf(design) }
      })
      // Only now: reading something else in between would make the caches forget what they are tested for.
      for (const { design, everything } of kept) expect(everything).toEqual(everythingOf(structuredClone(design)))
    }),
    { numRuns: 300 },
  )
})

function take(history: Design[], one: Step) {
  const design = history.at(-1) as Design
  if (one.kind === 'undo') {
    if (history.length > 1) history.pop()
  } else if (one.kind === 'remove') {
    const { [one.id]: _, ...items } = design.items
    history.push({ ...design, items })
  } else history.push({ ...design, items: { ...design.items, [one.item.id]: one.item } })
}

function everythingOf(design: Design): unknown {
  return {
    indexes: indexes(design),
    settings: Object.values(design.items)
      .filter(isConnector)
      .map((connector) => settingsOf(connector, design)),
    lines: lines(design),
    answers: lines(design).map((line) => answerForLine(design, line)),
  }
}

function settingsOf(connector: Connector, design: Design): unknown {
  const names = Object.keys(
    connector.kind === 'receiveConnector' ? receiveConnectorParameters : sendConnectorParameters,
  )
  return names.map((name) => [name, settingNamed(connector, name, design)])
}
