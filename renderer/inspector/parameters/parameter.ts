import {
  availability,
  effectiveDefault,
  type Availability,
  type EffectiveDefault,
  type ParameterRow,
} from '../../../shared/exchange/parameters'
import type { Connector } from '../../../shared/model/connectors'
import type { Design } from '../../../shared/model/design'
import { catalogueOf, placementOf, settingNamed, type Setting } from '../../../shared/model/settings'
import { markOf, type Mark } from './mark'
import { fallbackText } from './value-text'
import { parameterLabels } from './words'

/** One parameter of one connector, as a field shows it. */
export interface Parameter extends Mark {
  name: string
  label: string
  row: ParameterRow
  setting: Setting<unknown>
  availability: Availability
  fallback: EffectiveDefault
  /** What holds when nothing is stated, in words. */
  fallbackText: string | undefined
}

export function parameterOf(connector: Connector, name: string, design: Design): Parameter {
  const row = catalogueOf(connector)[name]
  const setting = settingNamed(connector, name, design)
  if (!row || !setting) throw new Error(`${name} is no parameter of a ${connector.kind}`)
  const { version, role } = placementOf(connector, design)
  const fallback = effectiveDefault(row, { version, role, usage: connector.usage })
  return {
    name,
    label: labelOfParameter(name),
    row,
    setting,
    availability: availability(row, { version, role }),
    fallback,
    fallbackText: fallbackText(name, fallback),
    ...markOf(connector, name, fallback, design),
  }
}

export function parametersOf(connector: Connector, design: Design): readonly Parameter[] {
  return Object.keys(catalogueOf(connector)).map((name) => parameterOf(connector, name, design))
}

export function labelOfParameter(name: string): string {
  return parameterLabels[name] ?? name
}
