import { expect, test } from 'vitest'
import { changeItem, setParameter } from '../../shared/edits/change'
import type { Edit } from '../../shared/edits/edit'
import { markTransportConfigAsExisting } from '../../shared/edits/existing'
import { removeItems } from '../../shared/edits/remove'
import { objectOfCmdlet } from '../../shared/exchange/objects'
import { emptyDesign, find, hasParameters, isConnector, type Design } from '../../shared/model/design'
import { indexes } from '../../shared/model/indexes'
import { transportConfigOf, transportServiceOf } from '../../shared/model/transport-settings'
import { plan } from '../../shared/powershell/plan'
import { asBuilt } from '../../shared/powershell/testing/as-built'
import { templates } from '../../shared/templates'
import { randomFrom, type Random } from '../../shared/testing/random'
import { randomEdit } from '../../shared/testing/random-edits'
import { parametersOf } from '../inspector/parameters/parameter'
import { markOf } from '../inspector/parameters/mark'
import { catalogueOf } from '../../shared/model/settings'
import { changesOf } from './changes-of'
import { words } from './words'

const edits = 10_000
const editsOfHistory = 40

/** What happens to one object, and which of its properties change; an object that goes may have had the id of one that stays. */
interface Told {
  readonly state: string
  readonly fields: ReadonlySet<string>
}

/** Fields of the tab under the names of their parameters. */
const parameterOfField = new Map(Object.entries(words.fields).map(([parameter, field]) => [field, parameter]))

function toldByTab(design: Design): ReadonlyMap<string, Told> {
  return new Map(
    changesOf(design).map(({ id, state, details }) => [
      state === 'removed' ? gone(id) : id,
      { state, fields: new Set(details.map(({ field }) => parameterOfField.get(field) ?? field)) },
    ]),
  )
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
      const fields = isWhole
        ? Object.keys(parameters).filter((name) => name !== 'Identity')
        : [noun === 'ADPermission' ? words.grants : words.subscription]
      told.set(subject, { state: 'changed', fields: new Set([...(known?.fields ?? []), ...fields]) })
    }
  }
  return told
}

/** What differs, but not by a statement of now: it waits, or its place is gone or has no name, or EdgeSync or a subscription does it. */
function isWithoutStatement(id: string, design: Design): boolean {
  const isGone = id.endsWith(' gone')
  const item = isGone ? design.baseline[id.replace(' gone', '')] : design.items[id]
  const waits = plan(design).blocked.some(({ subject }) => subject === id)
  if (waits || !item || item.origin === 'edgeSync') return true
  const place = 'home' in item ? item.home : 'server' in item ? item.server : ''
  const server = find(design, 'server', place)
  if (place !== 'organization' && !server) return true
  return isGone && (server?.subscribedSiteId !== undefined || plan(design).blocked.length > 0)
}

function disagreements(design: Design): readonly string[] {
  const [tab, script] = [toldByTab(design), toldByPlan(design)]
  const { blocked } = plan(design)
  return [...new Set([...tab.keys(), ...script.keys()])].flatMap((id) => {
    const [one, other] = [tab.get(id), script.get(id)]
    // Of a server without a name only the subscription is told.
    const isNameless = design.items[id]?.kind === 'server' && design.items[id].name.trim() === ''
    if (!other || isNameless)
      return isNameless || isWithoutStatement(id, design) ? [] : [`${id}: only the tab says ${one?.state}`]
    // The tab lists what waits as well, and what keeps its value.
    const waiting = blocked.filter(({ subject }) => subject === id)
    const listed = [...(one?.fields ?? [])].filter(
      (field) =>
        other.fields.has(field) || !waiting.some(({ reason }) => 'parameter' in reason && reason.parameter === field),
    )
    const [said, shown] = [
      [other.state, ...[...other.fields].sort()].join(' '),
      [one?.state, ...listed.sort()].join(' '),
    ]
    return said === shown ? [] : [`${id}: the script says ${said}, the tab ${shown}`]
  })
}

function markedWrong(design: Design): readonly string[] {
  const tab = toldByTab(design)
  const ofConnectors = indexes(design)
    .items.filter(isConnector)
    .flatMap((connector) => {
      const marked = parametersOf(connector, design).flatMap(({ name, differs, existing }) =>
        differs && existing ? [name] : [],
      )
      const told = tab.get(connector.id)
      const shown = told?.state === 'changed' ? [...told.fields] : []
      const own = shown.filter((name) => Object.hasOwn(catalogueOf(connector), name))
      return same(marked, own) ? [] : [`${connector.id}: marked ${marked.join(' ')}, listed ${own.join(' ')}`]
    })
  const config = transportConfigOf(design)
  const given = [config, ...indexes(design).byKind.server.map((server) => transportServiceOf(server, design))]
  const ofGiven = given.flatMap((item) => {
    const id = item.kind === 'transportConfig' ? 'organization' : item.server
    return Object.entries(catalogueOf(item)).flatMap(([name, row]) => {
      const { existing, differs } = markOf(item, name, { value: row.default, from: 'default' }, design)
      const isListed = tab.get(id)?.fields.has(name) === true
      return !existing || differs === isListed ? [] : [`${id} ${name}: marked ${differs}, listed ${isListed}`]
    })
  })
  return [...ofConnectors, ...ofGiven]
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

test(`over ${edits} random edits the Changes tab, the marks and the plan tell the same differences`, () => {
  const random = randomFrom(8)
  let compared = 0
  for (let history = 0; history * editsOfHistory < edits; history += 1) {
    const { make } = templates[history % templates.length]!
    let design = history % 3 === 0 ? emptyDesign : asBuilt(make())
    for (let step = 0; step < editsOfHistory; step += 1) {
      design = anyEdit(random, design)(design)
      const found = [...disagreements(design), ...markedWrong(design)]
      expect(found, `history ${history}, step ${step}`).toEqual([])
      compared += changesOf(design).length
    }
  }
  expect(compared).toBeGreaterThan(edits)
}, 300_000)
