import {
  availability,
  effectiveDefault,
  receiveConnectorParameters,
  sendConnectorParameters,
  type Availability,
  type EffectiveDefault,
  type ParameterRow,
} from '../../../shared/exchange/parameters'
import type { Connector } from '../../../shared/model/connectors'
import { isConnector, type Design } from '../../../shared/model/design'
import type { ParameterValue } from '../../../shared/model/parameter-value'
import { placementOf, settingNamed, type Setting } from '../../../shared/model/settings'
import { valueText } from '../../names/value-text'
import { fallbackText, sameMeaning } from './value-text'
import { parameterLabels, words } from './words'

/** One parameter of one connector, as a field shows it. */
export interface Parameter {
  name: string
  label: string
  row: ParameterRow
  setting: Setting<unknown>
  availability: Availability
  fallback: EffectiveDefault
  /** What holds when nothing is stated, in words. */
  fallbackText: string | undefined
  /** From what exists; for a new connector, from the default. */
  differs: boolean
  /** What the connector has that exists; undefined for a new one. */
  existing: Existing | undefined
}

export interface Existing {
  /** Undefined: not stated there either. */
  value: ParameterValue | undefined
  text: string
}

const tables: Readonly<Record<Connector['kind'], Readonly<Record<string, ParameterRow>>>> = {
  sendConnector: sendConnectorParameters,
  receiveConnector: receiveConnectorParameters,
}

export function parameterOf(connector: Connector, name: string, design: Design): Parameter {
  const row = tables[connector.kind][name]
  const setting = settingNamed(connector, name, design)
  if (!row || !setting) throw new Error(`${name} is no parameter of a ${connector.kind}`)
  const { version, role } = placementOf(connector, design)
  const fallback = effectiveDefault(row, { version, role, usage: connector.usage })
  const existing = existingOf(connector, name, fallback, design)
  return {
    name,
    label: labelOfParameter(name),
    row,
    setting,
    availability: availability(row, { version, role }),
    fallback,
    fallbackText: fallbackText(name, fallback),
    differs: existing
      ? !sameMeaning(row, setting.entered ?? fallback.value, existing.value ?? fallback.value)
      : setting.from === 'stated' && !sameMeaning(row, setting.entered, fallback.value),
    existing,
  }
}

function existingOf({ id }: Connector, name: string, fallback: EffectiveDefault, design: Design): Existing | undefined {
  const known = design.baseline[id]
  if (!isConnector(known)) return undefined
  const value = known.parameters[name]
  const text = value === undefined ? fallbackText(name, fallback) : valueText(value, design)
  return { value, text: text ?? words.nothing }
}

export function parametersOf(connector: Connector, design: Design): readonly Parameter[] {
  return Object.keys(tables[connector.kind]).map((name) => parameterOf(connector, name, design))
}

export function labelOfParameter(name: string): string {
  return parameterLabels[name] ?? name
}
