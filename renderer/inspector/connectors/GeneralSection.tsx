import { Link } from '@fluentui/react-components'
import { cmdletOf, objectOf, objectOfKind } from '../../../shared/exchange/objects'
import type { Connector } from '../../../shared/model/connectors'
import type { Design } from '../../../shared/model/design'
import { ChoiceField } from '../../fields/ChoiceField'
import { fieldOf } from '../../fields/wanted-field'
import { TextField } from '../../fields/TextField'
import { useInspected } from '../inspected'
import { changeFields } from '../change-fields'
import { useFieldProblems } from '../findings-context'
import { isLocked } from '../../../shared/edits/locked'
import { NameField } from '../NameField'
import { differenceOf } from '../parameters/mark'
import { showStatement } from '../../script/wanted-statement'
import { useWorkspace } from '../../workspace/use-workspace'
import { ParameterSection, type ConnectorSectionProps } from './ParameterSection'
import { words } from './words'

export function GeneralSection({ connector, parameters }: ConnectorSectionProps) {
  const design = useInspected((state) => state.design)
  return (
    <ParameterSection
      connector={connector}
      section="general"
      parameters={parameters}
      aside={<CommandFor connector={connector} design={design} />}
      {...(connector.comment === undefined
        ? { moreFields: <ReasonField connector={connector} /> }
        : { after: <ReasonField connector={connector} /> })}
    >
      <NameField item={connector} />
      <UsageField connector={connector} design={design} />
    </ParameterSection>
  )
}

/** The command that the plan has for the connector, with the way to it. */
function CommandFor({ connector, design }: { connector: Connector; design: Design }) {
  const workspace = useWorkspace()
  const noun = connector.kind === 'sendConnector' ? 'SendConnector' : 'ReceiveConnector'
  const state = differenceOf(connector, design)?.state
  if (state !== 'added' && state !== 'changed') return words.unchanged
  return (
    <Link
      as="button"
      style={{ fontSize: 'inherit' }}
      title={words.showCommand}
      onClick={() => showStatement(workspace, connector.id)}
    >
      {cmdletOf(noun, state === 'added' ? 'New' : 'Set')}
    </Link>
  )
}

function UsageField({ connector, design }: { connector: Connector; design: Design }) {
  const workspace = useWorkspace()
  const exists = design.baseline[connector.id] !== undefined
  const problems = useFieldProblems(connector.id, 'Usage')
  return (
    <ChoiceField
      label={words.usage}
      field={fieldOf(connector.id, 'Usage')}
      help={exists ? words.usageNotStored : words.usageHelp}
      value={connector.usage}
      unset={words.noUsage}
      choices={(objectOf(objectOfKind(connector.kind)).usages ?? []).map((usage) => ({ value: usage, label: usage }))}
      readOnly={exists || isLocked(connector)}
      problems={problems}
      onCommit={(usage) => changeFields(workspace, connector, words.usage, { usage: usage as Connector['usage'] })}
    />
  )
}

function ReasonField({ connector }: { connector: Connector }) {
  const workspace = useWorkspace()
  return (
    <TextField
      label={words.comment}
      help={words.commentHelp}
      value={connector.comment ?? ''}
      wide
      readOnly={isLocked(connector)}
      onCommit={(text) =>
        changeFields(workspace, connector, words.comment, { comment: text.trim() === '' ? undefined : text })
      }
    />
  )
}
