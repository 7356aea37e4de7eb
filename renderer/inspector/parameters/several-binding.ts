import { createContext } from 'react'
import { setParameter } from '../../../shared/edits/change'
import { sequence } from '../../../shared/edits/edit'
import { isParameterLocked } from '../../../shared/edits/locked'
import { withParameter } from '../../../shared/edits/with-parameter'
import type { Connector } from '../../../shared/model/connectors'
import type { Design } from '../../../shared/model/design'
import type { ParameterValue } from '../../../shared/model/parameter-value'
import { catalogueOf } from '../../../shared/model/settings'
import { app } from '../../store/store'
import type { Workspace } from '../../workspace/workspace'
import { commonValue, mergedValue } from '../several/common-value'
import { parameterOf } from './parameter'
import type { ParameterBinding } from './use-parameter'
import { words } from './words'

/** The connectors that the fields below are about, where they are several. */
export const SeveralContext = createContext<readonly Connector[] | undefined>(undefined)

/** A parameter of several connectors: what they have in common, and a change of all of them as one step. */
export function severalBinding(
  workspace: Workspace,
  connectors: readonly Connector[],
  model: Connector,
  name: string,
  design: Design,
): ParameterBinding {
  const row = catalogueOf(model)[name]
  if (!row) throw new Error(`${name} is no parameter of a ${model.kind}`)
  const common = commonValue(connectors, name, row, design)
  const connector = { ...model, parameters: withParameter(model.parameters, name, common.value) } as Connector
  const parameter = parameterOf(connector, name, design)
  const { label, setting, fallback, fallbackText } = parameter

  function commit(value: ParameterValue | undefined) {
    const edits = connectors.map((one) => {
      return setParameter(one.id, name, mergedValue(one, name, row!, { before: common, value }, design))
    })
    app(workspace).apply(words.changedSeveral(label, connectors.length), sequence(...edits))
  }

  return {
    parameter,
    connector,
    design,
    commit,
    isMixed: common.isMixed,
    partly: common.partly,
    frame: {
      label,
      help: words.help(name, row.help, row.defaultNote),
      readOnly: connectors.some((one) => isParameterLocked(one, name)),
      isMixed: common.isMixed,
      state: {
        from: setting.from,
        differs: false,
        fallback: fallbackText,
        fallbackFrom: fallback.from,
        usage: connector.usage,
        ...(setting.from === 'stated' && !common.isMixed && { reset: () => commit(undefined) }),
      },
    },
  }
}
