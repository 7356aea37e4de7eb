import { expect, test } from 'vitest'
import { changeItem, setParameter } from '../../../shared/edits/change'
import type { Edit } from '../../../shared/edits/edit'
import { markTransportConfigAsExisting } from '../../../shared/edits/existing'
import { removeItems } from '../../../shared/edits/remove'
import { objectOfCmdlet } from '../../../shared/exchange/objects'
import {
  emptyDesign,
  find,
  hasParameters,
  isConnector,
  type Design,
  type ParameterItem,
} from '../../../shared/model/design'
import { indexes } from '../../../shared/model/indexes'
import { transportConfigOf, transportServiceOf } from '../../../shared/model/transport-settings'
import { plan } from '../../../shared/powershell/plan'
import { asBuilt } from '../../../shared/powershell/testing/as-built'
import { templates } from '../../../shared/templates'
import { randomFrom, type Random } from '../../../shared/testing/random'
import { randomEdit } from '../../../shared/testing/random-edits'
import { catalogueOf } from '../../../shared/model/settings'
import { markOf } from './mark'

const edits = 10_000
const editsOfHistory = 40

/** What happens to one object, and which of its properties change; an object that goes may have had the id of one that stays. */
interface Told {
  readonly state: string
  readonly fields: ReadonlySet<string>
}

function gone(id: string): string {
  return `${id} gone`
}

function toldByPlan(design: Design): ReadonlyMap<string, Told> {
  const told = new Map<string, { state: string; fields: Set<string> }>()
  for (const { cmdlet, subject, parameters } of plan(design).statements) {
    const { noun, verb } = objectOfCmdlet(cmdlet)!
    const known = told.get(subject)
    const isWhole = noun !== 'ADPermission' && noun !== 'EdgeSubscription'
    // One id may stand for what comes and for what goes: an accepted domain with another domain is another one.
    if (known?.state === 'added' && !(isWhole && verb === 'Remove')) continue
    if (isWhole && verb === 'New') told.set(subject, { state: 'added', fields: new Set() })
    else if (isWhole && verb === 'Remove') told.set(gone(subject), { state: 'removed', fields: new Set() })
    else {
      const fields = isWhole ? Object.keys(parameters).filter((name) => name !== 'Identity') : [noun]
      told.set(subject, { state: 'changed', fields: new Set([...(known?.fields ?? []), ...fields]) })
    }
  }
  return told
}

/** What of an item is marked as different from what exists, and what its statements set: the same, but for what has to wait. */
function markedWrong(design: Design): readonly string[] {
  const { blocked } = plan(design)
  const script = toldByPlan(design)
  const given = indexes(design).byKind.server.map((server) => transportServiceOf(server, design))
  const items = [...indexes(design).items.filter(isConnector), ...given, transportConfigOf(design)]
  return items.flatMap((item) => {
    const id = idInPlan(item)
    const told = script.get(id)
    if (told?.state === 'added' || isWithoutStatement(id, design)) return []
    const marked = Object.entries(catalogueOf(item)).flatMap(([name, row]) => {
      const { existing, differs } = markOf(item, name, { value: row.default, from: 'default' }, design)
      return existing && differs ? [name] : []
    })
    const set = [...(told?.fields ?? [])].filter(
      (name) => Object.hasOwn(catalogueOf(item), name) && isMarkable(item, name, design),
    )
    const waits = blocked.some(({ subject }) => subject === id)
    const isSame = waits ? set.every((name) => marked.includes(name)) : same(marked, set)
    return isSame ? [] : [`${id}: marked ${marked.join(' ')}, set ${set.join(' ')}`]
  })
}

function idInPlan(item: ParameterItem): string {
  if (item.kind === 'transportConfig') return 'organization'
  return item.kind === 'transportService' ? item.server : item.id
}

/** Of what exists without being made, a design may know one parameter and not another. */
function isMarkable(item: ParameterItem, name: string, design: Design): boolean {
  return markOf(item, name, { value: undefined, from: 'default' }, design).existing !== undefined
}

/** What differs, but not by a statement of now: it waits as a whole, its place is gone or has no name, or EdgeSync has it. */
function isWithoutStatement(id: string, design: Design): boolean {
  const item = design.items[id]
  if (id !== 'organization' && (!item || ('origin' in item && item.origin === 'edgeSync'))) return true
  const server = item && ('home' in item || 'server' in item) ? ('home' in item ? item.home : item.server) : id
  if (server !== 'organization' && !find(design, 'server', server)?.name.trim()) return true
  return plan(design).blocked.some(({ subject, reason }) => subject === id && !('parameter' in reason))
}

function same(one: readonly string[], other: readonly string[]): boolean {
  return [...one].sort().join() === [...other].sort().join()
}

/** Names that wander, settings of domains and servers, and whatever else a person might do. */
function anyEdit(random: Random, design: Design): Edit {
  if (random.chance(0.6)) return randomEdit(random, design)
  const item = random.pickSome(Object.values(design.items).filter((one) => hasParameters(one) || one.kind === 'server'))
  if (!item) return randomEdit(random, design)
  if (item.kind === 'server')
    return setParameter(item.id, 'ExternalIPAddress', random.pick(['10.1.1.1', null, undefined, 'wrong']))
  if (item.kind === 'acceptedDomain' && random.chance(0.6))
    return setParameter(
      item.id,
      ...random.pick<[string, boolean | string | undefined]>([
        ['AddressBookEnabled', true],
        ['AddressBookEnabled', undefined],
        ['MatchSubDomains', true],
        ['DomainType', 'InternalRelay'],
        ['MakeDefault', true],
      ]),
    )
  if (random.chance(0.2)) return removeItems([item.id])
  if (random.chance(0.1)) return markTransportConfigAsExisting()
  const others = [...Object.values(design.items), ...Object.values(design.baseline)]
  const other = random.pickSome(others.filter(({ kind }) => kind === item.kind))
  return changeItem(item.id, { name: random.pick([other?.name ?? 'x', `${item.name} (old)`, item.name.toUpperCase()]) })
}

test(`over ${edits} random edits the marks beside the fields and the plan tell the same differences`, () => {
  const random = randomFrom(8)
  let compared = 0
  for (let history = 0; history * editsOfHistory < edits; history += 1) {
    const { make } = templates[history % templates.length]!
    let design = history % 3 === 0 ? emptyDesign : asBuilt(make())
    for (let step = 0; step < editsOfHistory; step += 1) {
      design = anyEdit(random, design)(design)
      const found = markedWrong(design)
      expect(found, `history ${history}, step ${step}`).toEqual([])
      compared += toldByPlan(design).size
    }
  }
  expect(compared).toBeGreaterThan(edits)
}, 300_000)
