import { setParameter } from '../edits/change'
import type { Connector } from '../model/connectors'
import { textsOf } from '../model/parameter-value'
import type { Fix } from './rule'
import { entered, exchangeName } from './data'
import { titled } from './words/fix-titles'

/** Returns a parameter to what setup wrote, or no longer states it, so that Exchange's default holds. */
export function backToDefault({ id }: Connector, baseline: Connector | undefined, parameter: string): Fix {
  const before = baseline?.origin === 'setup' ? baseline.parameters[parameter] : undefined
  const edit = setParameter(id, parameter, before)
  return before === undefined
    ? { title: titled('useDefault', { parameter: exchangeName(parameter) }), edit }
    : { title: titled('returnTo', { parameter: exchangeName(parameter), values: textsOf(before).map(entered) }), edit }
}
