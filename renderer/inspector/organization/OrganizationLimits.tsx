import { Button } from '@fluentui/react-components'
import { setTransportConfig } from '../../../shared/edits/change'
import { markTransportConfigAsExisting } from '../../../shared/edits/existing'
import { transportConfigParameters } from '../../../shared/exchange/parameters'
import { organizationHome } from '../../../shared/model/connectors'
import type { Design } from '../../../shared/model/design'
import { isDeepEqual } from '../../../shared/model/equal'
import { Section } from '../../fields/Section'
import { app } from '../../store/store'
import { problemOf, useFindingsOf } from '../findings-context'
import { PlainParameterField } from '../parameters/PlainParameterField'
import { words } from './words'

/** Whether what the design states is what it knows to exist, so that there is nothing to mark. */
function isMarked({ organization }: Design): boolean {
  return isDeepEqual(organization.transportConfig, organization.existingTransportConfig ?? {})
}

/** Settings of the organization that connectors depend on (Set-TransportConfig). */
export function OrganizationLimits({ design }: { design: Design }) {
  const findings = useFindingsOf(organizationHome)
  return (
    <Section title={words.limits} aside="Set-TransportConfig">
      {Object.entries(transportConfigParameters).map(([name, row]) => (
        <PlainParameterField
          key={name}
          name={name}
          label={words.limitLabels[name] ?? name}
          row={row}
          entered={design.organization.transportConfig[name]}
          existing={design.organization.existingTransportConfig?.[name]}
          findings={findings.filter(({ parameter }) => parameter === name).map(problemOf)}
          onCommit={(label, value) => app().apply(words.changedLimit(label), setTransportConfig(name, value))}
        />
      ))}
      {!isMarked(design) && (
        <Button
          size="small"
          title={words.markLimitsAsExistingHint}
          onClick={() => app().apply(words.markedLimitsAsExisting, markTransportConfigAsExisting())}
        >
          {words.markLimitsAsExisting}
        </Button>
      )}
    </Section>
  )
}
