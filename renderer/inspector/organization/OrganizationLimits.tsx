import { Button } from '@fluentui/react-components'
import { useEffect, useRef } from 'react'
import { setTransportConfig } from '../../../shared/edits/change'
import type { Edit } from '../../../shared/edits/edit'
import { markTransportConfigAsExisting, markTransportConfigAsNew } from '../../../shared/edits/existing'
import { cmdletOf } from '../../../shared/exchange/objects'
import { transportConfigParameters } from '../../../shared/exchange/parameters'
import { organizationHome } from '../../../shared/model/connectors'
import type { Design, ItemOf } from '../../../shared/model/design'
import { isDeepEqual } from '../../../shared/model/equal'
import { existingDesign } from '../../../shared/model/existing'
import { indexes } from '../../../shared/model/indexes'
import { transportConfigOf } from '../../../shared/model/transport-settings'
import { Section } from '../../fields/Section'
import { useFieldStyles } from '../../fields/styles'
import { app } from '../../store/store'
import { problemOf, useFindingsOf } from '../findings-context'
import { PlainParameterField } from '../parameters/PlainParameterField'
import { useWorkspace } from '../../workspace/use-workspace'
import { words } from './words'

/** Settings of the organization that connectors depend on (Set-TransportConfig). */
export function OrganizationLimits({ design }: { design: Design }) {
  const workspace = useWorkspace()
  const findings = useFindingsOf(organizationHome)
  const config = transportConfigOf(design)
  return (
    <Section title={words.limits} aside={cmdletOf('TransportConfig', 'Set')}>
      {Object.entries(transportConfigParameters).map(([name, row]) => (
        <PlainParameterField
          key={name}
          subject={organizationHome}
          name={name}
          label={words.limitLabels[name] ?? name}
          row={row}
          item={config}
          findings={findings
            .filter(({ parameter }) => parameter === name)
            .map((finding) => problemOf(workspace, finding))}
          onCommit={(label, value) => app(workspace).apply(words.changedLimit(label), setTransportConfig(name, value))}
        />
      ))}
      <Marks design={design} />
    </Section>
  )
}

interface Mark {
  readonly label: string
  readonly hint: string
  readonly step: string
  readonly edit: Edit
}

/** What the organization has: these settings, or nobody knows which. */
function Marks({ design }: { design: Design }) {
  const workspace = useWorkspace()
  const styles = useFieldStyles()
  const row = useRef<HTMLDivElement>(null)
  const pressed = useRef<Mark | undefined>(undefined)
  const marks = [...(isMarked(design) ? [] : [asExisting]), ...(existingConfig(design) ? [asNew] : [])]
  // What is drawn meanwhile may still show the button that was pressed: the focus moves on when it is gone.
  useEffect(() => {
    if (!pressed.current || marks.includes(pressed.current)) return
    pressed.current = undefined
    keepFocusNear(row.current)
  })
  return (
    <div ref={row} className={styles.buttons}>
      {marks.map((mark) => (
        <Button
          key={mark.label}
          size="small"
          title={mark.hint}
          onClick={() => {
            pressed.current = mark
            app(workspace).apply(mark.step, mark.edit)
          }}
        >
          {mark.label}
        </Button>
      ))}
    </div>
  )
}

const asExisting: Mark = {
  label: words.markLimitsAsExisting,
  hint: words.markLimitsAsExistingHint,
  step: words.markedLimitsAsExisting,
  edit: markTransportConfigAsExisting(),
}

const asNew: Mark = {
  label: words.markLimitsAsNew,
  hint: words.markLimitsAsNewHint,
  step: words.markedLimitsAsNew,
  edit: markTransportConfigAsNew(),
}

/** Whether what the design states is what it knows to exist, so that there is nothing to mark. */
function isMarked(design: Design): boolean {
  return isDeepEqual(transportConfigOf(design).parameters, existingConfig(design)?.parameters ?? {})
}

function existingConfig(design: Design): ItemOf<'transportConfig'> | undefined {
  return indexes(existingDesign(design)).byKind.transportConfig[0]
}

/** The button that was pressed is gone: the keyboard goes on at the other one, or in the fields before it. */
function keepFocusNear(row: HTMLElement | null) {
  if (!row || row.contains(document.activeElement)) return
  const next = row.querySelector<HTMLElement>('button') ?? row.parentElement?.querySelector<HTMLElement>('input')
  next?.focus()
}
