import { setParameter } from '../../edits/change'
import type { Connector } from '../../model/connectors'
import { textsOf, type ParameterValue } from '../../model/parameter-value'
import type { SettingProblem } from '../../model/read-value'
import { settings } from '../../model/settings'
import type { Design } from '../../model/design'
import type { Fix } from '../rule'
import { booleanMeant, valueMeant } from './meant-value'
import { separated } from './smart-host-texts'

/** The value that somebody meant, where only one can be. */
export function meantValue(
  item: Connector,
  parameter: string,
  problems: readonly SettingProblem[],
  design: Design,
): Fix | undefined {
  if (item.kind === 'sendConnector' && parameter === 'SmartHosts') return separated(item, settings(item, design))
  const meant = plainValueMeant(item.parameters[parameter], problems)
  return meant && { title: meant.title, edit: setParameter(item.id, parameter, meant.value) }
}

/** The same for a parameter of no connector. */
export function plainValueMeant(
  entered: ParameterValue | undefined,
  problems: readonly SettingProblem[],
): { readonly title: string; readonly value: ParameterValue } | undefined {
  const [problem] = problems
  if (problem?.kind === 'wrongType' && problem.wanted === 'boolean') {
    const value = booleanMeant(problem.entered)
    return value === undefined ? undefined : { title: `Set it to $${value}`, value }
  }
  if (problem?.kind !== 'notAValue') return undefined
  const known = problem.values.filter((value) => value !== 'Custom')
  const stated = textsOf(entered)
  const free = known.filter((value) => !stated.some((text) => text.toLowerCase() === value.toLowerCase()))
  const meant = stated.map(
    (text) => known.find((value) => value.toLowerCase() === text.toLowerCase()) ?? valueMeant(text, free),
  )
  if (!meant.every((value) => value !== undefined)) return undefined
  const values = [...new Set(meant)]
  const written = values.filter((value) => free.includes(value))
  return { title: `Write ${written.join(' and ')}`, value: Array.isArray(entered) ? values : values.join(', ') }
}
