import { objectOf, objectOfKind } from '../exchange/objects'
import { availability, type ParameterRow } from '../exchange/parameters'
import type { Design, ParameterItem } from '../model/design'
import type { ParameterValue } from '../model/parameter-value'
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

/** Whether a parameter is stated, and Exchange takes it from others than itself in that version and role. */
export function isStated(item: ParameterItem, name: string, row: ParameterRow, design: Design): boolean {
  return item.parameters[name] !== undefined && !row.reserved && availability(row, placementOf(item, design)).available
}

/** What stands against giving the value of a parameter that is stated: undefined where nothing does. */
export function whyNotGiven(
  item: ParameterItem,
  name: string,
  row: ParameterRow,
  design: Design,
): NotGiven | undefined {
  // What an object is known by is given as entered, as a name is.
  if (objectOf(objectOfKind(item.kind)).sameBy === name) return undefined
  const setting = settingNamed(item, name, design)
  return setting && reasonOf(row, setting, design, areValuesAccepted(design, placeOfParameters(item)))
}

function reasonOf(
  row: ParameterRow,
  setting: Setting<unknown>,
  design: Design,
  isAccepted: boolean,
): NotGiven | undefined {
  if (row.kind === 'credential' && setting.entered !== null && !isReference(setting.entered)) return { kind: 'secret' }
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
