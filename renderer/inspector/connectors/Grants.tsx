import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components'
import { Add16Regular, Dismiss12Regular } from '@fluentui/react-icons'
import { changeItem } from '../../../shared/edits/change'
import { principals } from '../../../shared/exchange/permission-groups'
import { receiveRights, relayRight, sendRights } from '../../../shared/exchange/rights'
import type { Connector, Grant } from '../../../shared/model/connectors'
import { userCredential, userLabel } from '../../../shared/model/grants'
import { textChips } from '../../fields/ChipView'
import { ChipsField } from '../../fields/ChipsField'
import { IconButton } from '../../fields/IconButton'
import { useFieldStyles } from '../../fields/styles'
import { TextField } from '../../fields/TextField'
import { app } from '../../store/store'
import { useInspected } from '../inspected'
import { isLocked } from '../../../shared/edits/locked'
import { useWorkspace } from '../../workspace/use-workspace'
import { words } from './words'

const rightsOf: Readonly<Record<Connector['kind'], readonly string[]>> = {
  sendConnector: Object.keys(sendRights),
  receiveConnector: Object.keys(receiveRights),
}

/** Extended rights that the script grants with `Add-ADPermission`. */
export function Grants({ connector }: { connector: Connector }) {
  const workspace = useWorkspace()
  const styles = useFieldStyles()
  const { grants } = connector
  const design = useInspected((state) => state.design)
  const readOnly = isLocked(connector)

  function set(next: readonly Grant[], label = words.changedGrants(connector.name)) {
    app(workspace).apply(label, changeItem<Connector['kind']>(connector.id, { grants: [...next] }))
  }

  const change = (index: number, fields: Partial<Grant>) =>
    set(grants.map((grant, at) => (at === index ? { ...grant, ...fields } : grant)))

  return (
    <>
      {grants.map((grant, index) => (
        <GrantCard
          key={`${index} ${userLabel(grant, design)}`}
          grant={grant}
          label={userLabel(grant, design)}
          offered={rightsOf[connector.kind]}
          readOnly={readOnly}
          onChange={(fields) => change(index, fields)}
          onRemove={() => set(grants.filter((_, at) => at !== index))}
        />
      ))}
      {!readOnly && (
        <div className={styles.wide}>
          <Menu positioning="below-start">
            <MenuTrigger disableButtonEnhancement>
              <Button appearance="subtle" size="small" icon={<Add16Regular />}>
                {words.addGrant}
              </Button>
            </MenuTrigger>
            <MenuPopover>
              <MenuList>
                {connector.kind === 'receiveConnector' && (
                  <MenuItem
                    onClick={() =>
                      set(
                        [...grants, { user: principals.anonymous, rights: [relayRight] }],
                        words.granted(connector.name),
                      )
                    }
                  >
                    {words.addAnonymousRelay}
                  </MenuItem>
                )}
                <MenuItem onClick={() => set([...grants, { user: '', rights: [] }], words.granted(connector.name))}>
                  {words.addOtherGrant}
                </MenuItem>
              </MenuList>
            </MenuPopover>
          </Menu>
        </div>
      )}
    </>
  )
}

interface CardProps {
  grant: Grant
  /** The name, or the label of the account that the script asks for. */
  label: string
  offered: readonly string[]
  readOnly: boolean
  onChange: (fields: Partial<Grant>) => void
  onRemove: () => void
}

function GrantCard({ grant, label, offered, readOnly, onChange, onRemove }: CardProps) {
  const styles = useFieldStyles()
  const { rights } = grant
  return (
    <div className={styles.card} role="group" aria-label={`${words.grants}: ${label}`}>
      <TextField
        label={words.grantUser}
        value={label}
        readOnly={readOnly || userCredential(grant) !== undefined}
        onCommit={(text) => onChange({ user: text })}
      />
      <ChipsField
        label={words.grantRights}
        readOnly={readOnly}
        entries={rights}
        chips={textChips(rights)}
        choices={offered
          .filter((right) => !rights.includes(right))
          .map((right) => ({ id: right, label: right, onChoose: () => onChange({ rights: [...rights, right] }) }))}
        entryOf={(text) => text}
        onCommit={(next) => onChange({ rights: [...next] })}
      />
      {!readOnly && (
        <IconButton corner label={words.removeGrant(label)} icon={<Dismiss12Regular />} onClick={onRemove} />
      )}
    </div>
  )
}
