import { objectOf, objectOfKind } from '../exchange/objects'
import { availability, type ParameterRow } from '../exchange/parameters'
import type { Design, ParameterItem } from '../model/design'
import { isStated, type ParameterValue } from '../model/parameter-value'
import type { Placement } from '../model/placement'
import { placementOf, settingNamed, type Setting } from '../model/settings'
import { placeOfParameters } from '../model/transport-settings'
import { areValuesAccepted } from './accepted-values'

/** Why no command can give a value that is stated. Nodes are named by their ids. */
export type NotGiven =
  | { readonly kind: 'noAddress'; readonly nodes: readonly string[] }
  | { readonly kind: 'missing' }
  | { readonly kind: 'secret' }
  | { readonly kind: 'unreadable'; readonly entered: string }
  | { readonly kind: 'unknown' }

/** An object in a design, and what of its parameters commands can give. */
export interface Given {
  readonly item: ParameterItem
  readonly placement: Placement
  readonly settingOf: (name: string) => Setting<unknown> | undefined
  /** Whether a parameter is stated, and Exchange takes it from others than itself in that version and role. */
  readonly isStated: (name: string, row: ParameterRow) => boolean
  /** What stands against giving the value of a parameter that is stated: undefined where nothing does. */
  readonly whyNot: (name: string, row: ParameterRow, setting: Setting<unknown>) => NotGiven | undefined
}

/** What is the same for all parameters of an object is found once. */
export function givenOf(item: ParameterItem, design: Design): Given {
  const placement = placementOf(item, design)
  // Asked for anew each time: an object that is in both maps is read over either in turns.
  const settingOf = (name: string) => settingNamed(item, name, design)
  const isAccepted = areValuesAccepted(design, placeOfParameters(item))
  const { sameBy } = objectOf(objectOfKind(item.kind))
  return {
    item,
    placement,
    settingOf,
    isStated: (name, row) =>
      isStated(item.parameters[name]) &&
      !row.reserved &&
      !isOthers(row, item.parameters[name]) &&
      availability(row, placement).available,
    // What an object is known by is given as entered, as a name is.
    whyNot: (name, row, setting) => (sameBy === name ? undefined : reasonOf(row, setting, design, isAccepted)),
  }
}

/** That another object is the only one of which something is true, no command says of this one. */
function isOthers(row: ParameterRow, entered: unknown): boolean {
  return row.exclusive === true && entered === false
}

function reasonOf(
  row: ParameterRow,
  setting: Setting<unknown>,
  design: Design,
  isAccepted: boolean,
): NotGiven | undefined {
  if (row.kind === 'credential' && setting.entered !== null && !isReference(setting.entered)) return { kind: 'secret' }
  if (setting.problems.length === 0) return undefined
  const nodes = setting.problems.flatMap((problem) =>
    problem.kind === 'noAddress' && design.items[problem.node] ? [problem.node] : [],
  )
  if (nodes.length > 0) return { kind: 'noAddress', nodes: [...new Set(nodes)] }
  if (setting.problems.some(({ kind }) => kind === 'missingItem')) return { kind: 'missing' }
  const [problem] = isAccepted ? [] : setting.problems
  return problem && 'entered' in problem ? { kind: 'unreadable', entered: problem.entered } : undefined
}

function isReference(entered: ParameterValue | undefined): boolean {
  return typeof entered === 'object' && entered !== null && !Array.isArray(entered)
}
