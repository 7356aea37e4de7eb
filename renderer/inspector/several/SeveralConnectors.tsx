import { useMemo } from 'react'
import type { Connector } from '../../../shared/model/connectors'
import { AdvancedSection } from '../connectors/AdvancedSection'
import { sectionOrder } from '../connectors/layout'
import { ParameterSection } from '../connectors/ParameterSection'
import { useInspected } from '../inspected'
import { isReachableBy, modelOf } from './model'
import { SeveralContext } from '../parameters/several-binding'
import { parametersOf } from '../parameters/parameter'

/** The settings of several connectors of one kind: common ones as they are, others as mixed; a change goes to all, as one step. */
export function SeveralConnectors({ connectors }: { connectors: readonly [Connector, ...Connector[]] }) {
  const design = useInspected((state) => state.design)
  const model = useMemo(() => modelOf(connectors), [connectors])
  const parameters = parametersOf(model, design).filter(({ name }) => isReachableBy(connectors, name, design))
  return (
    <SeveralContext value={connectors}>
      {sectionOrder[model.kind].map((section) => (
        <ParameterSection key={section} connector={model} parameters={parameters} section={section} />
      ))}
      <AdvancedSection connector={model} parameters={parameters} />
    </SeveralContext>
  )
}
