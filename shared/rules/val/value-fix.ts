import { setParameter } from '../../edits/change'
import type { Connector } from '../../model/connectors'
import { textsOf, type ParameterValue } from '../../model/parameter-value'
import type { SettingProblem } from '../../model/read-value'
import { settings } from '../../model/settings'
import type { Design } from '../../model/design'
import type { Fix } from '../rule'
import { entered } from '../data'
import { titled, type FixTitle } from '../words/fix-titles'
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
  value: ParameterValue | undefined,
  problems: readonly SettingProblem[],
): { readonly title: FixTitle; readonly value: ParameterValue } | undefined {
  const [problem] = problems
  if (problem?.kind === 'wrongType' && problem.wanted === 'boolean') {
    const switched = booleanMeant(problem.entered)
    return switched === undefined ? undefined : { title: titled('setIt', { value: switched }), value: switched }
  }
  if (problem?.kind !== 'notAValue') return undefined
  const known = problem.values.filter((one) => one !== 'Custom')
  const stated = textsOf(value)
  const free = known.filter((one) => !stated.some((text) => text.toLowerCase() === one.toLowerCase()))
  const meant = stated.map(
    (text) => known.find((one) => one.toLowerCase() === text.toLowerCase()) ?? valueMeant(text, free),
  )
  if (meant.length === 0 || !meant.every((one) => one !== undefined)) return undefined
  const values = [...new Set(meant)]
  const written = values.filter((one) => free.includes(one))
  return {
    title: titled('write', { texts: written.map(entered) }),
    value: Array.isArray(value) ? values : values.join(', '),
  }
}
