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
