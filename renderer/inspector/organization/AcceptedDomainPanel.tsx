import { makeDefaultDomain, setDomainName } from '../../../shared/edits/organization'
import { organizationHome } from '../../../shared/model/connectors'
import { domainTypes, type AcceptedDomain } from '../../../shared/model/organization-items'
import { ChoiceField } from '../../fields/ChoiceField'
import { SwitchField } from '../../fields/SwitchField'
import { TextField } from '../../fields/TextField'
import { app } from '../../store/store'
import { useInspected } from '../inspected'
import { change } from '../change'
import { useFieldProblems } from '../findings-context'
import { NameField } from '../NameField'
import { acceptedDomainProblems } from './object-problems'
import { ObjectPanel } from './ObjectPanel'
import { words as inspectorWords } from '../words'
import { useWorkspace } from '../../workspace/use-workspace'
import { words } from './words'

export function AcceptedDomainPanel({ item }: { item: AcceptedDomain }) {
  const workspace = useWorkspace()
  const design = useInspected((state) => state.design)
  const problems = useFieldProblems(item.id, 'DomainName')
  const typeProblems = useFieldProblems(item.id, 'DomainType')
  const lookUpProblems = useFieldProblems(item.id, 'AddressBookEnabled')
  const edge = design.items[item.home]?.name
  const home = item.home === organizationHome ? words.inOrganization : edge
  return (
    <ObjectPanel item={item} detail={home}>
      <TextField
        label={words.domainName}
        wide
        value={item.domainName}
        problems={problems.length > 0 ? problems : acceptedDomainProblems(item, design)}
        onCommit={(text) =>
          app(workspace).apply(inspectorWords.changed(words.domainName, item.name), setDomainName(item.id, text.trim()))
        }
      />
      <NameField item={item} />
      <TextField
        label={words.acceptedBy}
        wide
        readOnly
        value={edge === undefined ? words.byOrganization : words.byEdge(edge)}
        onCommit={() => undefined}
      />
      <ChoiceField
        label={words.domainType}
        help={words.domainTypeHelp}
        value={item.domainType}
        problems={typeProblems}
        choices={domainTypes.map((value) => ({ value, label: words.domainTypes[value] }))}
        onCommit={(domainType) => domainType && change(workspace, item, words.domainType, { domainType })}
      />
      <ChoiceField
        label={words.addressBook}
        help={words.addressBookHelp}
        value={item.addressBookEnabled === undefined ? undefined : item.addressBookEnabled ? 'on' : 'off'}
        unset={words.addressBookUnset}
        choices={[
          { value: 'on', label: words.on },
          { value: 'off', label: words.off },
        ]}
        problems={lookUpProblems}
        onCommit={(value) =>
          change(workspace, item, words.addressBook, {
            addressBookEnabled: value === undefined ? undefined : value === 'on',
          })
        }
      />
      <SwitchField
        label={words.makeDefault}
        value={item.isDefault}
        readOnly={item.isDefault}
        onCommit={() => app(workspace).apply(words.madeDefault(item.domainName), makeDefaultDomain(item.id))}
      />
    </ObjectPanel>
  )
}
