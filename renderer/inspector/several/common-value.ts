import type { ParameterKind, ParameterRow } from '../../../shared/exchange/parameters'
import type { Connector } from '../../../shared/model/connectors'
import type { Design } from '../../../shared/model/design'
import { isDeepEqual } from '../../../shared/model/equal'
import { entriesOf, textsOf, type Entry, type ParameterValue } from '../../../shared/model/parameter-value'
import { settingNamed } from '../../../shared/model/settings'

/** What several connectors have of one parameter. */
export interface Common {
  /** What all of them state: of lists the entries that all have. */
  readonly value: ParameterValue | undefined
  /** They do not all state the same. */
  readonly isMixed: boolean
  /** Of a list, what some of them have and others lack. */
  readonly partly: readonly string[]
}

const entryKinds: ReadonlySet<ParameterKind> = new Set(['bindings', 'ranges', 'smartHosts', 'servers'])
const textKinds: ReadonlySet<ParameterKind> = new Set(['flags', 'addressSpaces', 'addresses', 'domains', 'texts'])

export function commonValue(connectors: readonly Connector[], name: string, row: ParameterRow, design: Design): Common {
  const all = connectors.map(({ parameters }) => parameters[name])
  const isMixed = !all.every((value) => isDeepEqual(value, all[0]))
  if (!isMixed) return { value: all[0], isMixed, partly: [] }
  const lists = connectors.map((connector) => listOf(connector, name, row, design))
  if (!lists.every((list) => list !== undefined)) return { value: undefined, isMixed, partly: [] }
  const [first = [], ...others] = lists
  const shared = others.map(holder).reduce((left, holds) => left.filter(holds), first)
  const isShared = holder(shared)
  const partly = lists.flat().filter((entry) => !isShared(entry))
  return { value: shared as ParameterValue, isMixed, partly: [...new Set(partly.map(textOf))] }
}

/**
 * What one of them states after all were given the value. Of a list it is given what was added to the common entries, and loses what
 * was taken from them; what it has besides stays. `none` is the flag that says that no other holds.
 */
export function mergedValue(
  connector: Connector,
  name: string,
  row: ParameterRow,
  { before, value }: { before: Common; value: ParameterValue | undefined },
  design: Design,
): ParameterValue | undefined {
  const own = listOf(connector, name, row, design)
  if (!before.isMixed || own === undefined) return value
  const [had, wanted] = [entriesIn(before.value, row), entriesIn(value, row)]
  const [wasCommon, isWanted, isOwn] = [holder(had), holder(wanted), holder(own)]
  const added = wanted.filter((entry) => !wasCommon(entry) && !isOwn(entry))
  const none = row.kind === 'flags' ? row.values?.find((one) => one === 'None') : undefined
  if (none !== undefined && added.includes(none)) return [none]
  const isGone = (entry: Entry | string) => wasCommon(entry) && !isWanted(entry)
  const kept = own.filter((entry) => !isGone(entry) && !(added.length > 0 && entry === none))
  const next = [...kept, ...added]
  if (next.length > 0) return next as ParameterValue
  return none === undefined ? undefined : [none]
}

type Listed = readonly (Entry | string)[]

/** The entries of a parameter that is a list; of flags that are not stated, those that hold by default. */
function listOf(connector: Connector, name: string, row: ParameterRow, design: Design): Listed | undefined {
  const stated = connector.parameters[name]
  if (entryKinds.has(row.kind)) return entriesOf(stated)
  if (!textKinds.has(row.kind)) return undefined
  if (row.kind !== 'flags' || stated !== undefined) return textsOf(stated)
  return (settingNamed(connector, name, design)?.value as readonly string[] | undefined) ?? []
}

function entriesIn(value: ParameterValue | undefined, row: ParameterRow): Listed {
  return entryKinds.has(row.kind) ? entriesOf(value) : textsOf(value)
}

/** Whether a list holds an entry, for lists of any length. */
function holder(list: Listed): (entry: Entry | string) => boolean {
  const keys = new Set(list.map((entry) => JSON.stringify(entry)))
  return (entry) => keys.has(JSON.stringify(entry))
}

function textOf(entry: Entry | string): string {
  return typeof entry === 'string' ? entry : 'text' in entry ? entry.text : entry.server
}
