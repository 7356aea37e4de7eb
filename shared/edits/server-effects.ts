import { availability, unavailableSentence, type ParameterTable } from '../exchange/parameters'
import type { Role, Version } from '../exchange/versions'
import { find, hasParameters, type Design, type Item } from '../model/design'
import { catalogueOf, placementOf } from '../model/settings'
import type { Server } from '../model/server'
import { changeItem } from './change'
import { effectsOf } from './effects'

/** What another version or role does to a server and what hangs on it, so that nothing is lost in silence. */
export interface ServerEffects {
  /** The server as it will be: version, role and installed roles that go together. */
  readonly server: Server
  /** Connectors that setup did not write in that version or role, and others that have no place any more. */
  readonly goes: readonly Item[]
  readonly comes: readonly Item[]
  /** Setup's connectors that go with it but carry changes of a person: they stay, as designed. */
  readonly stays: readonly Item[]
  /** What lived on the Edge server and is the organization's afterwards. */
  readonly moves: readonly Item[]
  /** Stated values for which that version or role has no parameter: they stay entered, a rule reports them. */
  readonly lacks: readonly Lack[]
}

export interface Lack {
  readonly owner: Item
  readonly parameter: string
  /** Why it does not apply, e.g. `TransportRole does not exist in Exchange 2010; …`. */
  readonly sentence: string
}

/** What `changeItem` with these fields of a server would do; an id that is no server's is a bug, so it throws. */
export function serverEffects(design: Design, id: string, fields: Partial<Server>): ServerEffects {
  const edit = changeItem<'server'>(id, fields)
  const after = edit(design)
  const server = find(after, 'server', id)
  if (!server) throw new Error(`No server ${id} in the design`)
  const { goes, comes, changes } = effectsOf(design, edit)
  return {
    server,
    goes,
    comes,
    stays: changes.flatMap((one) =>
      one.before.origin === 'setup' && one.after.origin === 'designed' ? [one.after] : [],
    ),
    moves: changes.flatMap((one) => (homeOf(one.before) === homeOf(one.after) ? [] : [one.after])),
    lacks: lacksOf(design, after, id),
  }
}

/** Whether there is anything to tell before the change applies. */
export function hasEffects({ goes, comes, stays, moves, lacks }: ServerEffects): boolean {
  return [goes, comes, stays, moves, lacks].some((list) => list.length > 0)
}

function homeOf(item: Item): string | undefined {
  return 'home' in item ? item.home : undefined
}

/** What is stated and known before the change, and unknown after it. */
function lacksOf(before: Design, after: Design, serverId: string): readonly Lack[] {
  return Object.values(after.items).flatMap((item) => {
    const known = before.items[item.id]
    if (!hasParameters(item) || !hasParameters(known)) return []
    const place = placementOf(item, after)
    if (place.server?.id !== serverId) return []
    const owner = item.kind === 'transportService' ? place.server : item
    return lacking(owner, catalogueOf(item), Object.keys(item.parameters), placementOf(known, before), place)
  })
}

interface Place {
  readonly version: Version
  readonly role: Role
}

function lacking(
  owner: Item,
  table: ParameterTable,
  stated: readonly string[],
  before: Place,
  after: Place,
): readonly Lack[] {
  return stated.flatMap((parameter) => {
    const row = table[parameter]
    if (!row || !availability(row, before).available) return []
    const now = availability(row, after)
    return now.available ? [] : [{ owner, parameter, sentence: unavailableSentence(parameter, now.reason) }]
  })
}
