import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatAddress, readAddress } from '../../exchange/addresses'
import { emptyDesign, type Design } from '../../model/design'
import { indexes } from '../../model/indexes'
import type { Server } from '../../model/server'
import { addServer } from '../add'
import { correctDesign } from '../../testing/correct-designs'
import { changeItem } from '../change'
import { duplicateItems } from '../duplicate'
import { duplicateJoined } from '../duplicate-joined'
import { sequence } from '../edit'
import { itemNamed } from '../../templates/drawing'
import { clipOf, wholeClip } from './clip'
import { namingIn } from './names'
import { pasteClip } from './paste'

const at = { x: 0, y: 0 }

/** Every server behind NAT, known to the Internet by an address of its own. */
function withPublicAddresses(design: Design): Design {
  return indexes(design).byKind.server.reduce((current, { id, adapters }, index) => {
    const known = adapters.map((one, place) => ({ ...one, publicAddress: `203.0.${113 + place}.${index + 1}` }))
    return changeItem<'server'>(id, { adapters: known })(current)
  }, design)
}

/** What belongs to one server alone. */
function ownOf({ name, fqdn, adapters }: Server): ReadonlySet<string> {
  const addresses = adapters.flatMap((one) => [...one.addresses, one.publicAddress ?? ''])
  const forms = addresses.flatMap((text) => readAddress(text.trim()) ?? []).map(formatAddress)
  return new Set([`name ${name.toLowerCase()}`, `fqdn ${fqdn.toLowerCase()}`, ...forms])
}

function sharedIn(design: Design): readonly string[] {
  const all = indexes(design).byKind.server.flatMap((server) => [...ownOf(server)])
  return all.filter((one, index) => all.indexOf(one) !== index)
}

const seeds = fc.integer({ min: 0, max: 300 })

describe('no two servers share a name, an FQDN, an address or a public address', () => {
  it('after one was duplicated, with or without its connectors', () => {
    fc.assert(
      fc.property(seeds, fc.nat(), (seed, pick) => {
        const design = withPublicAddresses(correctDesign(seed))
        const { server } = indexes(design).byKind
        const { id } = server[pick % server.length]!
        for (const edit of [
          duplicateItems([id]),
          duplicateJoined(id),
          sequence(duplicateJoined(id), duplicateJoined(id)),
        ])
          expect(sharedIn(edit(design))).toEqual([])
      }),
      { numRuns: 30 },
    )
  })

  it('after a drawing was pasted into another one, or twice into itself', () => {
    fc.assert(
      fc.property(seeds, seeds, (from, to) => {
        const [source, target] = [withPublicAddresses(correctDesign(from)), withPublicAddresses(correctDesign(to))]
        expect(sharedIn(pasteClip(wholeClip(source))(target))).toEqual([])
        const clip = clipOf(source, Object.keys(source.items))
        expect(sharedIn(pasteClip(clip)(pasteClip(clip)(source)))).toEqual([])
      }),
      { numRuns: 30 },
    )
  })

  it('also where a copy would get the name with which another one comes', () => {
    const named = (...names: readonly string[]) =>
      sequence(...names.map((name) => addServer({ role: 'mailbox', version: '2019', name }, at)))(emptyDesign)
    const after = pasteClip(wholeClip(named('MBX01', 'MBX03')))(named('MBX01', 'MBX02'))
    expect(indexes(after).byKind.server.map(({ name }) => name)).toEqual(['MBX01', 'MBX02', 'MBX04', 'MBX03'])
  })

  it('also where they are in different domains', () => {
    const design = sequence(
      addServer({ role: 'mailbox', version: '2019', name: 'MBX01', fqdn: 'mbx01.contoso.com' }, at),
      addServer({ role: 'mailbox', version: '2019', name: 'MBX02', fqdn: 'mbx02.fabrikam.com' }, at),
    )(emptyDesign)
    const after = pasteClip(wholeClip(design))(design)
    expect(sharedIn(after)).toEqual([])
    expect(itemNamed(after, 'MBX04')).toMatchObject({ fqdn: 'mbx04.fabrikam.com' })
  })

  it('however an address was written', () => {
    const having = (address: string) =>
      addServer(
        {
          role: 'mailbox',
          version: '2019',
          adapters: [{ id: 'adapter-1', name: 'Internal', addresses: [address], facing: 'internal' }],
          name: address.startsWith('F') ? 'MBX01' : 'MBX02',
        },
        at,
      )(emptyDesign)
    const after = pasteClip(wholeClip(having('FD00:0::1')))(having('fd00::1'))
    expect(itemNamed(after, 'MBX01')).toMatchObject({ adapters: [{ addresses: [] }] })
  })
})

describe('names are no longer than Exchange takes them', () => {
  it('a server is called with at most 15 characters, a connector with at most 64', () => {
    const design = addServer({ role: 'edge', version: '2019', name: 'ANEDGESERVER-AA' }, at)(emptyDesign)
    const naming = namingIn(design)
    expect(naming.server(indexes(design).byKind.server[0]!).name).toBe('ANEDGESERVER-01')
    const [connector] = indexes(design).byKind.receiveConnector
    const long = changeItem<'receiveConnector'>(connector!.id, { name: 'r'.repeat(64) })(design)
    const given = namingIn(long).other(long.items[connector!.id]!)
    expect(given).toBe(`${'r'.repeat(60)} (2)`)
  })
})
