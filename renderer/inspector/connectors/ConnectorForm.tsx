import { Fragment, type ComponentType, type ReactNode } from 'react'
import type { ParameterSection as SectionName } from '../../../shared/exchange/parameters'
import { isLocked } from '../../../shared/edits/locked'
import type { Connector } from '../../../shared/model/connectors'
import { useInspected } from '../inspected'
import { parametersOf } from '../parameters/parameter'
import { AdvancedSection } from './AdvancedSection'
import { DeliverySection } from './DeliverySection'
import { GeneralSection } from './GeneralSection'
import { Grants } from './Grants'
import { hybridParameters, leadsToExchangeOnline } from './hybrid'
import { HybridSection } from './HybridSection'
import { sectionOrder } from './layout'
import { ParameterSection, type SendSectionProps } from './ParameterSection'
import { SendAuthenticationSection } from './SendAuthenticationSection'
import { SourceSection } from './SourceSection'

/** Sections of a Send connector that show their settings in a way of their own. */
const sendSections: Readonly<Partial<Record<SectionName, ComponentType<SendSectionProps>>>> = {
  delivery: DeliverySection,
  authentication: SendAuthenticationSection,
  source: SourceSection,
}

const isHybridParameter: ReadonlySet<string> = new Set(hybridParameters)

/** Every setting of a connector, in sections, with what answers its lines beside its sources; what the version or role lacks is named at the end. */
export function ConnectorForm({ connector, answers }: { connector: Connector; answers?: ReactNode }) {
  const design = useInspected((state) => state.design)
  const all = parametersOf(connector, design)
  const hybrid = connector.kind === 'sendConnector' && leadsToExchangeOnline(connector, design) ? connector : undefined
  const parameters = hybrid ? all.filter(({ name }) => !isHybridParameter.has(name)) : all
  const grants = isLocked(connector) && connector.grants.length === 0 ? undefined : <Grants connector={connector} />
  return (
    <>
      {sectionOrder[connector.kind].map((section) => {
        const own = { connector, parameters }
        if (section === 'general') {
          return (
            <Fragment key={section}>
              <GeneralSection {...own} />
              {hybrid && <HybridSection connector={hybrid} parameters={all} />}
            </Fragment>
          )
        }
        if (section === 'permissions') {
          return <ParameterSection key={section} {...own} section={section} after={grants} />
        }
        const Send = connector.kind === 'sendConnector' ? sendSections[section] : undefined
        if (Send && connector.kind === 'sendConnector') {
          return <Send key={section} connector={connector} parameters={parameters} answers={answers} />
        }
        return <ParameterSection key={section} {...own} section={section} />
      })}
      <AdvancedSection connector={connector} parameters={all} {...(hybrid && { without: isHybridParameter })} />
    </>
  )
}
