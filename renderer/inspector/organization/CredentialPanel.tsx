import { indexes } from '../../../shared/model/indexes'
import type { Credential } from '../../../shared/model/organization-items'
import { ChoiceField } from '../../fields/ChoiceField'
import { useFieldStyles } from '../../fields/styles'
import { SwitchField } from '../../fields/SwitchField'
import { TextField } from '../../fields/TextField'
import { useInspected } from '../inspected'
import { changeFields } from '../change-fields'
import { NameField } from '../NameField'
import { useWorkspace } from '../../workspace/use-workspace'
import { ObjectPanel } from './ObjectPanel'
import { words } from './words'

const somewhere = { domain: 'domain', other: 'other' }

export function CredentialPanel({ item }: { item: Credential }) {
  const workspace = useWorkspace()
  const styles = useFieldStyles()
  const edges = useInspected((state) => indexes(state.design).byKind.server).filter(({ role }) => role === 'edge')
  const { account } = item
  const set = (fields: Partial<NonNullable<Credential['account']>>) =>
    changeFields(workspace, item, words.where, { account: { where: somewhere.other, ...account, ...fields } })
  return (
    <ObjectPanel item={item}>
      <NameField item={item} />
      <TextField
        label={words.purpose}
        wide
        value={item.purpose}
        onCommit={(purpose) => changeFields(workspace, item, words.purpose, { purpose })}
      />
      <ChoiceField
        label={words.where}
        wide
        value={account?.where}
        unset={words.whereUnknown}
        choices={[
          { value: somewhere.domain, label: words.inDomain },
          ...edges.map(({ id, name }) => ({ value: id, label: words.localOn(name) })),
          { value: somewhere.other, label: words.elsewhere },
        ]}
        onCommit={(where) =>
          where === undefined ? changeFields(workspace, item, words.where, { account: undefined }) : set({ where })
        }
      />
      {account && (
        <SwitchField
          label={words.memberOfExchangeServers}
          wide
          value={account.memberOfExchangeServers === true}
          onCommit={(memberOfExchangeServers) => set({ memberOfExchangeServers })}
        />
      )}
      <span className={styles.hintWide}>{words.credentialHint}</span>
    </ObjectPanel>
  )
}
