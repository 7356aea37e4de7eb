import type { ParameterRow, ParameterTable } from '../../exchange/parameters'
import { withPrefix } from '../../exchange/ranges'
import { versionFacts } from '../../exchange/versions'
import { organizationHome } from '../../model/connectors'
import type { Design } from '../../model/design'
import { isDeepEqual } from '../../model/equal'
import { existingDesign } from '../../model/existing'
import { indexes } from '../../model/indexes'
import { textsOf, type Parameters, type ParameterValue } from '../../model/parameter-value'
import { catalogueOf, settingNamed } from '../../model/settings'
import type { Server } from '../../model/server'
import { transportConfigOf, transportServiceOf } from '../../model/transport-settings'
import type { TransportConfig, TransportService } from '../../model/transport-objects'
import { isAddition, type PlainValue } from '../plain-value'
import type { Statement } from '../statement'
import { areValuesAccepted } from './accepted-values'
import type { Statements } from './connector-statements'
import { isSameEntered } from './same-entered'
import { replacedSentence, unreadableSetting } from './words'

/**
 * The organization's transport settings that differ from what exists there, as far as the design knows that. Where it does not,
 * lists are added to: entries that nobody drew stay.
 */
export function organizationSettings(design: Design): Statements {
  const config = transportConfigOf(design)
  const existing = transportConfigOf(existingDesign(design)).parameters
  const read = stated(config, existing, design)
  const known = valuesOf(catalogueOf(config), existing, read.values)
  const parameters = Object.fromEntries(
    Object.entries(read.values).map(([name, value]) => [name, added(value, known[name])]),
  )
  const replaced = Object.entries(parameters).filter(
    ([name, value]) => existing[name] === undefined && !isAddition(value),
  )
  return statementOf(read, organizationHome, 'the organization', design, {
    target: organizationHome,
    cmdlet: 'Set-TransportConfig',
    parameters,
    ...unknownReason(replaced.map(([name]) => name)),
    before: known,
  })
}

/** A value about which the design knows nothing replaces one that somebody may need. */
function unknownReason(names: readonly string[]): { readonly reason?: string } {
  return names.length === 0 ? {} : { reason: replacedSentence(names) }
}

/** The transport settings of servers that differ from what exists: on an Edge server in its own shell. */
export function serverSettings(design: Design): Statements {
  const parts = indexes(design).byKind.server.map((server) => settingsOf(server, design))
  return { statements: parts.flatMap(({ statements }) => statements), blocked: parts.flatMap(({ blocked }) => blocked) }
}

const nothing: Statements = { statements: [], blocked: [] }

function settingsOf(server: Server, design: Design): Statements {
  if (server.name.trim() === '') return nothing
  const service = transportServiceOf(server, design)
  const known = transportServiceOf(server, existingDesign(design)).parameters
  const read = stated(service, known, design)
  return statementOf(read, server.id, server.name, design, {
    target: server.role === 'edge' ? server.name : organizationHome,
    cmdlet: cmdletOf(server),
    parameters: { Identity: server.name, ...read.values },
    before: valuesOf(catalogueOf(service), known, read.values),
  })
}

/** None without values; one with a value that cannot be read waits, unless somebody accepted that. */
function statementOf(
  { values, unreadable }: Stated,
  subject: string,
  owner: string,
  design: Design,
  statement: Omit<Statement, 'subject'>,
): Statements {
  if (Object.keys(values).length === 0) return nothing
  if (unreadable.length === 0 || areValuesAccepted(design, subject)) {
    return { statements: [{ ...statement, subject }], blocked: [] }
  }
  return { statements: [], blocked: unreadable.map((name) => ({ subject, sentence: unreadableSetting(owner, name) })) }
}

function cmdletOf({ version }: Server): string {
  return versionFacts[version].serverSettingsCmdlet
}

interface Stated {
  readonly values: Readonly<Record<string, PlainValue>>
  /** The names of those that cannot be read. */
  readonly unreadable: readonly string[]
}

/** Stated values that differ, and the documented default of what is no longer stated. */
function stated(object: TransportConfig | TransportService, before: Parameters, design: Design): Stated {
  const values: Record<string, PlainValue> = {}
  const unreadable: string[] = []
  for (const [name, row] of Object.entries(catalogueOf(object))) {
    const [entered, known] = [object.parameters[name], before[name]]
    if (row.reserved || isDeepEqual(entered, known) || isSameEntered(row.kind, entered, known)) continue
    const value = entered ?? defaultOf(row.default)
    if (value !== undefined) values[name] = plain(row, value)
    if (entered !== undefined && (settingNamed(object, name, design)?.problems ?? []).length > 0) unreadable.push(name)
  }
  return { values, unreadable }
}

/** A list as what it has more than is known to be there. One that loses entries, or is empty, is stated whole. */
function added(value: PlainValue, known: PlainValue | undefined): PlainValue {
  const [list, before] = [textsIn(value), textsIn(known)]
  const loses = before.some((text) => !list.includes(text))
  return list.length === 0 || loses ? value : { add: list.filter((text) => !before.includes(text)) }
}

function textsIn(value: PlainValue | undefined): readonly string[] {
  return Array.isArray(value) ? (value as readonly string[]) : []
}

/** What is known of those parameters. */
function valuesOf(
  rows: ParameterTable,
  known: Parameters,
  parameters: Readonly<Record<string, PlainValue>>,
): Record<string, PlainValue> {
  return Object.fromEntries(
    Object.entries(known).flatMap(([name, value]) => {
      const row = rows[name]
      return row && name in parameters ? [[name, plain(row, value)]] : []
    }),
  )
}

function defaultOf(value: ParameterTable[string]['default']): ParameterValue | undefined {
  return typeof value === 'object' && value !== null ? [...value] : value
}

function plain({ kind }: ParameterRow, value: ParameterValue): PlainValue {
  if (value === null) return value
  if (kind === 'ranges') return textsOf(value).map(withPrefix)
  return typeof value === 'object' ? textsOf(value) : value
}
