import { mergeClasses } from '@fluentui/react-components'
import { sequence } from '../../../shared/edits/edit'
import { setParameter } from '../../../shared/edits/change'
import type { SendConnector } from '../../../shared/model/connectors'
import { routesByDns } from '../../../shared/model/relations'
import { settings } from '../../../shared/model/settings'
import { Segments } from '../../fields/Segments'
import { useShownWhenWanted } from '../../fields/use-shown-when-wanted'
import { fieldOf } from '../../fields/wanted-field'
import { useFieldStyles } from '../../fields/styles'
import { app } from '../../store/store'
import { useInspected } from '../inspected'
import { isLocked } from '../../../shared/edits/locked'
import type { Parameter } from '../parameters/parameter'
import type { Workspace } from '../../workspace/workspace'
import { useWorkspace } from '../../workspace/use-workspace'
import { ParameterSection, type SendSectionProps } from './ParameterSection'
import { words } from './words'

type Route = 'dns' | 'smartHosts'

/** MX records or smart hosts: one choice that sets `DNSRoutingEnabled` and `SmartHosts` together, since Exchange takes only one of them. */
export function DeliverySection({ connector, parameters }: SendSectionProps) {
  const workspace = useWorkspace()
  const styles = useFieldStyles()
  const design = useInspected((state) => state.design)
  const route: Route = routesByDns(settings(connector, design)) ? 'dns' : 'smartHosts'
  const isImplied = implied(parameters).length > 0
  const choice = useShownWhenWanted(isImplied ? fieldOf(connector.id, 'DNSRoutingEnabled') : undefined)
  return (
    <ParameterSection
      connector={connector}
      section="delivery"
      parameters={parameters}
      without={[...implied(parameters), ...(route === 'dns' ? ['SmartHosts'] : [])]}
      behind={route === 'smartHosts' ? ['UseExternalDNSServersEnabled'] : []}
      always={route === 'smartHosts' ? ['SmartHosts'] : []}
    >
      <div {...choice.frame} className={mergeClasses(styles.wide, choice.isMarked && styles.marked)}>
        <Segments<Route>
          label={words.delivery}
          value={route}
          readOnly={isLocked(connector)}
          choices={[
            { value: 'dns', label: words.dns },
            { value: 'smartHosts', label: words.smartHosts },
          ]}
          onChoose={(next) => next !== route && deliverBy(workspace, next, connector)}
        />
      </div>
    </ParameterSection>
  )
}

/** The choice itself states `DNSRoutingEnabled`; it shows as a field of its own only when it has a problem of its own. */
function implied(parameters: readonly Parameter[]): readonly string[] {
  const routing = parameters.find(({ name }) => name === 'DNSRoutingEnabled')
  return routing && routing.setting.problems.length === 0 ? ['DNSRoutingEnabled'] : []
}

function deliverBy(workspace: Workspace, route: Route, { id, name }: SendConnector) {
  const edit =
    route === 'smartHosts'
      ? setParameter(id, 'DNSRoutingEnabled', false)
      : sequence(setParameter(id, 'SmartHosts', undefined), setParameter(id, 'DNSRoutingEnabled', undefined))
  app(workspace).apply(words.changedDelivery(name), edit)
}
