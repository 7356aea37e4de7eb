import { useContext } from 'react'
import { setParameter } from '../../../shared/edits/change'
import type { Connector } from '../../../shared/model/connectors'
import type { Design } from '../../../shared/model/design'
import type { ParameterValue } from '../../../shared/model/parameter-value'
import { fieldOf } from '../../fields/wanted-field'
import type { FieldProps } from '../../fields/field-state'
import { app } from '../../store/store'
import { useInspected } from '../inspected'
import { useFieldProblems, useIsAccepted } from '../findings-context'
import { isParameterLocked } from '../../../shared/edits/locked'
import { useWorkspace } from '../../workspace/use-workspace'
import { parameterOf, type Parameter } from './parameter'
import { settingProblem } from './setting-sentence'
import { SeveralContext, severalBinding } from './several-binding'
import { words } from './words'

/** A parameter with what its field needs: label, state, problems, and how to state another value. */
export interface ParameterBinding {
  parameter: Parameter
  connector: Connector
  design: Design
  frame: FieldProps
  /** Several connectors do not all state the same: what stands there, where it is no list, is none of theirs. */
  isMixed?: boolean
  /** Of several connectors, the entries of a list that some have. */
  partly?: readonly string[]
  /** States the value; `undefined` states nothing any more. One undo step. */
  commit: (value: ParameterValue | undefined) => void
}

export function useParameter(connector: Connector, name: string): ParameterBinding {
  const workspace = useWorkspace()
  const design = useInspected((state) => state.design)
  const findings = useFieldProblems(connector.id, name)
  const parameter = parameterOf(connector, name, design)
  const { label, row, setting, fallback, fallbackText, differs, existing } = parameter
  const isAccepted = useIsAccepted(connector.id, name)
  const unreadable = isAccepted ? [] : setting.problems.map((problem) => settingProblem(problem, row, design))

  const several = useContext(SeveralContext)
  if (several) return severalBinding(workspace, several, connector, name, design)

  const commit = (value: ParameterValue | undefined) =>
    app(workspace).apply(words.changed(label, connector.name), setParameter(connector.id, name, value))

  return {
    parameter,
    connector,
    design,
    commit,
    frame: {
      label,
      field: fieldOf(connector.id, name),
      help: words.help(name, row.help, row.defaultNote),
      readOnly: isParameterLocked(connector, name),
      // A finding says more than the bare reading problem that it rests on.
      problems: findings.length > 0 ? findings : setting.from === 'stated' ? unreadable : [],
      state: {
        from: setting.from,
        differs,
        fallback: fallbackText,
        fallbackFrom: fallback.from,
        usage: connector.usage,
        ...(existing && { existing: existing.text }),
        // Back to what exists, not to the default: that would be a change to be scripted.
        ...((existing ? differs : setting.from === 'stated') && {
          reset: () =>
            app(workspace).apply(
              words.resetTo(label, connector.name),
              setParameter(connector.id, name, existing?.value),
            ),
        }),
      },
    },
  }
}
