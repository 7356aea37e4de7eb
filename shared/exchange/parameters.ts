import type { ComputedDefault, Entered, ParameterRow } from './parameters/row'
import type { Role, Version } from './versions'

export { availability, unavailableSentence } from './parameters/availability'
export type { Availability } from './parameters/availability'
export { acceptedDomainParameters } from './parameters/accepted-domain'
export { receiveConnectorParameters } from './parameters/receive-connector'
export type { ReceiveConnectorParameter } from './parameters/receive-connector'
export { parameterKinds, parameterSections } from './parameters/row'
export type { ComputedDefault, Entered, ParameterKind, ParameterRow, ParameterSection } from './parameters/row'
export { sendConnectorParameters } from './parameters/send-connector'
export type { SendConnectorParameter } from './parameters/send-connector'
export { transportConfigParameters } from './parameters/transport-config'
export { transportServiceParameters } from './parameters/transport-service'

export type ParameterTable = Readonly<Record<string, ParameterRow>>

/** What holds when a parameter is not stated, and who supplies it. */
export interface EffectiveDefault {
  /** As it would be entered; undefined when Exchange supplies no constant value. */
  value: Entered | undefined
  from: 'usage' | 'default'
  /** What the value depends on instead, e.g. the FQDN of the server. */
  computed?: ComputedDefault
}

/**
 * What Exchange does when the parameter is not stated: the usage type decides first, then role, version and the general
 * default. The usage type counts in any case; an unknown or absent one supplies nothing, as for an imported connector.
 */
export function effectiveDefault(
  row: ParameterRow,
  context: { version: Version; role: Role; usage?: string },
): EffectiveDefault {
  const supplied = suppliedByUsage(row, context)
  if (supplied !== undefined) return { value: supplied, from: 'usage' }
  const onEdge = context.role === 'edge' ? row.defaultOnEdge : undefined
  const value = onEdge ?? row.byVersion?.[context.version] ?? row.default
  return row.computedDefault ? { value, from: 'default', computed: row.computedDefault } : { value, from: 'default' }
}

function suppliedByUsage(row: ParameterRow, context: { version: Version; role: Role; usage?: string }) {
  if (!context.usage || !(row.usageVersions?.includes(context.version) ?? true)) return undefined
  const onEdge = context.role === 'edge' ? ofUsage(row.byUsageOnEdge, context.usage) : undefined
  return onEdge ?? ofUsage(row.byUsage, context.usage)
}

/** The rows for which the usage type supplies a value, with it; none without a usage type. */
export function suppliedRows(
  rows: ParameterTable,
  context: { version: Version; role: Role; usage?: string },
): readonly { readonly name: string; readonly row: ParameterRow; readonly value: Entered }[] {
  return Object.entries(rows).flatMap(([name, row]) => {
    const value = suppliedByUsage(row, context)
    return value === undefined ? [] : [{ name, row, value }]
  })
}

function ofUsage(table: ParameterRow['byUsage'], usage: string): Entered | undefined {
  return Object.entries(table ?? {}).find(([name]) => sameWord(name, usage))?.[1]
}

/** Whether New- needs the parameter for this usage type. */
export function isRequired(row: ParameterRow, usage?: string): boolean {
  if (row.required === undefined || row.required === true) return row.required === true
  return usage !== undefined && row.required.some((name) => sameWord(name, usage))
}

/** The parameter meant by a name in any case, with its own spelling; undefined when the table has none. */
export function parameterNamed(table: ParameterTable, name: string): { name: string; row: ParameterRow } | undefined {
  const found = Object.entries(table).find(([known]) => sameWord(known, name))
  return found && { name: found[0], row: found[1] }
}

/** The canonical spelling of a value in any case; undefined when it is none of them. */
export function canonicalValue<Value extends string>(values: readonly Value[], text: string): Value | undefined {
  return values.find((value) => sameWord(value, text.trim()))
}

function sameWord(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}
