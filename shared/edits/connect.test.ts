import { describe, expect, it } from 'vitest'
import { designSchema, emptyDesign, isNode, nodeKinds, type Design } from '../model/design'
import { roles } from '../exchange/versions'
import { indexes } from '../model/indexes'
import { lines } from '../model/relations'
import { plan } from '../powershell/plan'
import { addServer, place, placeables } from './add'
import { connectionChoices } from './connect'
import { choiceHint, choiceTitle, noLineSentence } from './connect-words'
import { disconnectChoices } from './disconnect'

const nowhere = { x: 0, y: 0 }

/** Two of each node that the palette offers, with addresses. */
function oneOfEach(): Design {
  const placed = [...placeables, ...placeables].reduce<Design>(
    (design, kind) => place(kind, nowhere)(design),
    emptyDesign,
  )
  return addServer({ role: 'mailbox', version: '2013', roles2013: 'clientAccess' }, nowhere)(placed)
}

const design = oneOfEach()
const nodes = indexes(design).nodes

describe('every pair of nodes', () => {
  it('is covered: each kind and each server role', () => {
    expect(new Set(nodes.map(({ kind }) => kind))).toEqual(new Set(nodeKinds))
    expect(new Set(indexes(design).byKind.server.map(({ role }) => role))).toEqual(new Set(roles))
  })

  for (const from of nodes) {
    for (const to of nodes) {
      it(`${from.name} to ${to.name} gives a line, or a sentence why not`, () => {
        const found = connectionChoices(design, from.id, to.id)
        if ('refused' in found) {
          expect(noLineSentence(found)).toMatch(/^\S.*\.$/)
          return
        }
        expect(found.choices.length).toBeGreaterThan(0)
        for (const { id, beside, edit } of found.choices) {
          expect(choiceTitle({ id, ...(beside && { beside }) })).not.toBe('')
          expect(choiceHint({ id, ...(beside && { beside }) })).toMatch(/\.$/)
          const after = edit(design)
          expect(designSchema.safeParse(after).success).toBe(true)
          const drawn = lines(after).filter((line) => line.from === from.id && line.to === to.id)
          expect(drawn.length, `${id} draws the line`).toBe(1)
          expect(() => plan(after)).not.toThrow()
        }
      })
    }
  }

  it('can be drawn and removed again: the last line takes its connector along', () => {
    for (const from of nodes) {
      for (const to of nodes) {
        const found = connectionChoices(design, from.id, to.id)
        if ('refused' in found) continue
        const after = found.choices[0]?.edit(design) ?? design
        const line = lines(after).find((one) => one.from === from.id && one.to === to.id)
        const removal = disconnectChoices(after, line?.id ?? '')
        if ('refused' in removal) throw new Error(`${from.name} to ${to.name} cannot be removed`)
        for (const { edit, loses } of removal.choices) {
          expect(loses).toContain(line?.id)
          const left = edit(after)
          expect(lines(left).some(({ id }) => id === line?.id)).toBe(false)
          if (line?.kind === 'send') expect(left.items[line.subject]).toBeUndefined()
        }
      }
    }
  })
})

describe('drawing between Mailbox and Edge servers', () => {
  const named = (name: string) => nodes.find((node) => node.name === name)?.id ?? ''
  const draw = (current: Design, from: string, to: string, choice = 0) => {
    const found = connectionChoices(current, named(from), named(to))
    if ('refused' in found) throw new Error(found.refused)
    return found.choices[choice]?.edit(current) ?? current
  }

  it('extends the connectors of the first line when a second Mailbox server is connected to the same Edge', () => {
    const after = draw(draw(design, 'MBX01', 'EDGE01'), 'MBX02', 'EDGE01')
    const [connector, ...others] = indexes(after).byKind.sendConnector
    expect(others).toEqual([])
    expect(connector?.parameters.SourceTransportServers).toHaveLength(2)
    const receiving = indexes(after).byKind.receiveConnector.filter(({ origin }) => origin === 'designed')
    expect(receiving.map(({ parameters }) => parameters.RemoteIPRanges)).toEqual([
      [{ server: named('MBX01') }, { server: named('MBX02') }],
    ])
  })

  it('prefers a connector of its own for a second Edge, and offers another smart host', () => {
    const first = draw(design, 'MBX01', 'EDGE01')
    const found = connectionChoices(first, named('MBX01'), named('EDGE02'))
    expect('choices' in found && found.choices.map(({ id }) => id)).toEqual([
      'ownConnectorToEdge',
      'addEdgeAsSmartHost',
    ])
    if ('refused' in found) throw new Error(found.refused)
    expect(found.choices.map(choiceTitle)).toEqual(['A connector of its own', 'Another smart host of “To Edge”'])
    expect(found.choices.map(choiceHint)[0]).toMatch(/only the first by name sends, “To Edge”: “To EDGE02” is a spare/)
    expect(indexes(draw(first, 'MBX01', 'EDGE02')).byKind.sendConnector.map(({ name }) => name)).toEqual([
      'To Edge',
      'To EDGE02',
    ])
    expect(
      indexes(draw(first, 'MBX01', 'EDGE02', 1)).byKind.sendConnector.map(({ parameters }) => parameters.SmartHosts),
    ).toHaveLength(1)
  })

  it('asks, when both ends have other lines, which end no longer takes part, and names the lines lost', () => {
    const connected = draw(draw(draw(design, 'MBX01', 'EDGE01'), 'MBX02', 'EDGE01'), 'MBX01', 'EDGE02', 1)
    const line = lines(connected).find(({ from, to }) => from === named('MBX01') && to === named('EDGE01'))
    const removal = disconnectChoices(connected, line?.id ?? '')
    if ('refused' in removal) throw new Error(removal.refused)
    expect(removal.choices.map(({ id }) => id)).toEqual(['dropSource', 'dropHost'])
    for (const { loses, edit } of removal.choices) {
      const gone = lines(connected).filter(({ id }) => !lines(edit(connected)).some((left) => left.id === id))
      expect(loses).toEqual(gone.map(({ id }) => id))
      expect(loses).toHaveLength(2)
    }
  })

  it('gives an unsubscribed Edge the accepted domains of the organization', () => {
    const after = draw(design, 'EDGE01', 'MBX01')
    expect(
      indexes(after)
        .acceptedDomainsAt.get(named('EDGE01'))
        ?.map((domain) => domain.parameters.DomainName),
    ).toEqual(['contoso.com'])
  })
})

it('nothing else than a node can be an end of a line', () => {
  const zone = Object.values(design.items).find((item) => !isNode(item))
  expect(connectionChoices(design, zone?.id ?? '', nodes[0]?.id ?? '')).toMatchObject({ refused: 'notANode' })
})
