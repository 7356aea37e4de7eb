import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { organizationHome } from '../../model/connectors'
import { emptyDesign, hasParameters, type Design, type Item } from '../../model/design'
import { indexes } from '../../model/indexes'
import { itemList } from '../../model/lists'
import { placeOf } from '../../model/placement'
import { lines } from '../../model/relations'
import { plan } from '../../powershell/plan'
import { p0 } from '../../templates/p0'
import { itemNamed } from '../../templates/drawing'
import { correctDesign } from '../../testing/correct-designs'
import { newItems } from '../duplicate'
import { referencesOf } from '../references'
import { removeItems } from '../remove'
import { clipOf, wholeClip } from './clip'
import { pasteClip } from './paste'

const design = p0()
const ids = (...names: readonly string[]) => names.map((name) => itemNamed(design, name).id)

/** `EDGE01 → MBXSERVER01 by To Internal Org` */
function linesOf(of: Design): readonly string[] {
  const name = (id: string) => of.items[id]?.name
  return lines(of).map(({ from, to, subject }) => `${name(from)} → ${name(to)} by ${name(subject)}`)
}

function pastedInto(target: Design, source: Design, selected: readonly string[]): readonly Item[] {
  const after = pasteClip(clipOf(source, selected))(target)
  return newItems(target, after).flatMap((id) => after.items[id] ?? [])
}

describe('copies in the same drawing', () => {
  it('a server is another one beside its original: of setup, without addresses and without lines', () => {
    const after = pasteClip(clipOf(design, ids('MBXSERVER01')))(design)
    const copy = itemNamed(after, 'MBXSERVER03')
    expect(copy).toMatchObject({ fqdn: 'mbxserver03.contoso.com', adapters: [{ addresses: [] }] })
    expect(linesOf(after)).toEqual(linesOf(design))
    expect(plan(after).statements).toEqual(plan(design).statements)
  })

  it('servers that are copied together keep the connectors between them, and these serve the copies alone', () => {
    const after = pasteClip(clipOf(design, ids('EDGE01', 'MBXSERVER01')))(design)
    const fresh = linesOf(after).filter((line) => !linesOf(design).includes(line))
    expect(fresh.toSorted()).toEqual(['EDGE02 → MBXSERVER03 by To Internal Org', 'MBXSERVER03 → EDGE02 by To Edge (2)'])
    expect(itemNamed(after, 'To Edge (2)')).toMatchObject({
      parameters: { AuthenticationCredential: { credential: itemNamed(after, 'Local account on EDGE02').id } },
    })
  })

  it('the Receive connector that answers a line between copies is copied, for the copies', () => {
    const after = pasteClip(clipOf(design, ids('EDGE01', 'MBXSERVER01')))(design)
    const [edge, mailbox] = [itemNamed(after, 'EDGE02'), itemNamed(after, 'MBXSERVER03')]
    const answering = indexes(after)
      .receiveConnectorsOf.get(edge.id)
      ?.find(({ name }) => name === 'From Internal Org')
    expect(answering?.parameters['RemoteIPRanges']).toEqual([{ server: mailbox.id }])
  })

  it('pasted twice, every object has a name of its own', () => {
    const clip = clipOf(design, ids('EDGE01', 'MBXSERVER01', 'MBXSERVER02'))
    const after = pasteClip(clip)(pasteClip(clip)(design))
    const servers = indexes(after).byKind.server.map(({ name }) => name)
    expect(servers).toHaveLength(9)
    expect(new Set(servers).size).toBe(9)
    const connectors = indexes(after).byKind.sendConnector.map(({ home, name }) => `${home} ${name}`)
    expect(new Set(connectors).size).toBe(connectors.length)
  })

  it('an area takes along what is in it', () => {
    const [zone] = indexes(design).byKind.zone.filter(({ type }) => type === 'adSite')
    const names = pastedInto(design, design, [zone?.id ?? '']).map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(['MBXSERVER03', 'MBXSERVER04']))
  })

  it('what was cut is pasted as it was', () => {
    const clip = clipOf(design, ids('MBXSERVER02'))
    const after = pasteClip(clip)(removeItems(ids('MBXSERVER02'))(design))
    expect(itemNamed(after, 'MBXSERVER02')).toMatchObject({
      adapters: [{ addresses: ['192.168.5.20'] }],
    })
  })
})

describe('copies in another drawing', () => {
  it('a whole design pasted into an empty one makes the same lines and the same script', () => {
    const after = pasteClip(wholeClip(design))(emptyDesign)
    expect(linesOf(after)).toEqual(linesOf(design))
    expect(plan(after).statements.map(({ cmdlet }) => cmdlet)).toEqual(
      plan(design).statements.map(({ cmdlet }) => cmdlet),
    )
  })

  it('of any correct design nothing is lost', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500 }), (seed) => {
        const source = correctDesign(seed)
        const after = pasteClip(wholeClip(source))(emptyDesign)
        const drawn = lines(source).filter(({ kind }) => kind !== 'edgeSync').length
        if (!indexes(source).byKind.server.some(({ subscribedSiteId }) => subscribedSiteId !== undefined))
          expect(linesOf(after).toSorted()).toEqual(linesOf(source).toSorted())
        else expect(lines(after).length).toBeLessThanOrEqual(drawn)
      }),
      { numRuns: 30 },
    )
  })

  it('a server comes with its addresses and its own connectors, but for those that take mail from servers left behind', () => {
    const pasted = pastedInto(emptyDesign, design, ids('EDGE01'))
    expect(pasted.map(({ name }) => name)).toEqual(['EDGE01', 'From Internet', 'contoso.com'])
    const adapters = [{ addresses: ['10.1.1.1'] }, { addresses: ['10.1.1.2'] }]
    expect(pasted[0]).toMatchObject({ adapters })
  })

  it('a connector finds its servers by their names, and is not pasted where they are missing', () => {
    const other = pasteClip(clipOf(design, ids('EDGE01', 'MBXSERVER01')))(emptyDesign)
    const only = removeItems([itemNamed(other, 'To Edge').id])(other)
    const [connector] = pastedInto(only, design, ids('To Edge')).filter(({ kind }) => kind === 'sendConnector')
    expect(connector).toMatchObject({
      name: 'To Edge',
      parameters: { SourceTransportServers: [{ server: itemNamed(only, 'MBXSERVER01').id }] },
    })
    expect(pastedInto(emptyDesign, design, ids('To Edge'))).toEqual([])
  })

  it('an organization that has the accepted domain or the account already gets no second one', () => {
    const after = pasteClip(wholeClip(design))(design)
    const domains = indexes(after).acceptedDomainsAt.get(organizationHome) ?? []
    expect(domains).toHaveLength((indexes(design).acceptedDomainsAt.get(organizationHome) ?? []).length)
  })

  it('a site is the site of that name, or a new one', () => {
    const after = pasteClip(wholeClip(design))(pasteClip(wholeClip(design))(emptyDesign))
    expect(after.organization.sites.map(({ name }) => name)).toEqual(design.organization.sites.map(({ name }) => name))
  })
})

it('whatever is copied to wherever, nothing refers to what is not there', () => {
  const seeds = fc.integer({ min: 0, max: 300 })
  fc.assert(
    fc.property(seeds, seeds, fc.array(fc.nat(), { minLength: 1, maxLength: 6 }), (from, to, picks) => {
      const [source, target] = [correctDesign(from), correctDesign(to)]
      const all = itemList(source.items)
      const after = pasteClip(
        clipOf(
          source,
          picks.map((pick) => all[pick % all.length]?.id ?? ''),
        ),
      )(target)
      for (const map of [after.items, after.baseline]) {
        for (const item of itemList(map)) {
          const owner = hasParameters(item) && placeOf(item) !== organizationHome ? [placeOf(item)] : []
          const ends = item.kind === 'inboundRoute' ? [item.from, item.to] : []
          for (const id of [...referencesOf(item), ...owner, ...ends])
            expect([item.id, after.items[id]?.id]).toEqual([item.id, id])
        }
      }
      expect(Object.keys(after.layout).filter((id) => !after.items[id])).toEqual([])
    }),
    { numRuns: 60 },
  )
})
