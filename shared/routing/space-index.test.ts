import { domainNameOf } from '../model/accepted-domains'
import { describe, expect, it } from 'vitest'
import { canonicalDomain } from '../exchange/domains'
import { emptyDesign, type Design } from '../model/design'
import { indexes } from '../model/indexes'
import { settings } from '../model/settings'
import { templates } from '../templates'
import { largeDesign } from '../testing/large-design'
import { randomFrom } from '../testing/random'
import { randomEdit } from '../testing/random-edits'
import { addSiteZone } from '../edits/add'
import { designOf, mailbox, send } from '../rules/testing/designs'
import { selectSendConnector } from './send'
import { other, quickSelect } from './space-index'

/** Every domain that a design names, some near them, and one that nothing names. */
function domainsOf(design: Design): readonly string[] {
  const { sendConnector, acceptedDomain } = indexes(design).byKind
  const named = [
    ...sendConnector.flatMap((connector) =>
      (settings(connector, design).AddressSpaces.value ?? []).map(({ address }) => address),
    ),
    ...acceptedDomain.map((domain) => domainNameOf(domain, design)),
  ]
  const bare = named.map((name) => canonicalDomain(name.replace(/^\*\./, ''))).filter((name) => name.includes('.'))
  return [...new Set([...bare, ...bare.map((name) => `sub.${name}`)])]
}

function expectSame(design: Design) {
  for (const from of indexes(design).byKind.server) {
    for (const domain of [...domainsOf(design), 'nobody.invalid']) {
      const asked = selectSendConnector(design, { from: from.id, domain })
      if (asked.outcome === 'inside' || asked.outcome === 'noTransport') continue
      expect(quickSelect(design, from, domain)?.id, `${domain} at ${from.name}`).toBe(asked.winner?.id)
    }
    const [unnamed] = [selectSendConnector(design, { from: from.id, domain: 'nobody.invalid' })]
    if (unnamed.outcome !== 'noTransport') expect(quickSelect(design, from, other)?.id).toBe(unnamed.winner?.id)
  }
}

describe('the quick selection is the selection', () => {
  it('where servers of one site are sources of connectors with other names', () => {
    const sites = [addSiteZone('HQ', { x: 0, y: 0 }), addSiteZone('Branch', { x: 0, y: 0 })]
    const at = (zoneId: string) => mailbox({ adapters: [], zoneId })
    const to = (id: string, name: string, source: string, space: string) =>
      send(id, { name, parameters: { AddressSpaces: [space], SourceTransportServers: [{ server: source }] } })
    expectSame(
      designOf(
        ...sites,
        ...['zone-1', 'zone-1', 'zone-1', 'zone-2', 'zone-2'].map(at),
        to('sendConnector-1', 'B', 'server-1', '*'),
        to('sendConnector-2', 'A', 'server-2', '*'),
        to('sendConnector-3', 'C', 'server-4', '*;5'),
        to('sendConnector-4', 'D', 'server-4', 'fabrikam.com;7'),
        to('sendConnector-5', 'E', 'server-3', 'fabrikam.com;7'),
      ),
    )
  })

  it.each(templates.map(({ id, make }) => [id, make] as const))('in template %s', (_, make) => {
    expectSame(make())
  })

  it('in a design of 30 servers', () => {
    expectSame(largeDesign(30))
  })

  it('in random designs', () => {
    const random = randomFrom(20)
    for (let history = 0; history < 15; history += 1) {
      let design = emptyDesign
      for (let step = 0; step < 40; step += 1) design = randomEdit(random, design)(design)
      expectSame(design)
    }
  })
})
