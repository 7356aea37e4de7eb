import { setParameter } from '../../../shared/edits/change'
import { makeDefaultDomain } from '../../../shared/edits/default-domain'
import { setDomainName } from '../../../shared/edits/organization'
import { acceptedDomainParameters } from '../../../shared/exchange/parameters'
import { organizationHome } from '../../../shared/model/connectors'
import { domainNameOf, domainTypeOf, isDefaultDomain } from '../../../shared/model/accepted-domains'
import type { Design } from '../../../shared/model/design'
import { domainTypes, type AcceptedDomain } from '../../../shared/model/organization-items'
import type { ParameterValue } from '../../../shared/model/parameter-value'
import { settings } from '../../../shared/model/settings'
import { ChoiceField } from '../../fields/ChoiceField'
import type { FieldProblem } from '../../fields/field-state'
import { SwitchField } from '../../fields/SwitchField'
import { fieldOf } from '../../fields/wanted-field'
import { TextField } from '../../fields/TextField'
import { app } from '../../store/store'
import { useInspected } from '../inspected'
import { useFieldProblems } from '../findings-context'
import { NameField } from '../NameField'
import { plainStateOf } from '../parameters/plain-state'
import { settingProblem } from '../parameters/setting-sentence'
import { textOfValue } from '../parameters/value-text'
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
  const domainName = domainNameOf(item, design)
  const isDefault = isDefaultDomain(item, design)
  const edge = design.items[item.home]?.name
  const home = item.home === organizationHome ? words.inOrganization : edge
  const set = (label: string, name: string) => (value: ParameterValue | undefined) =>
    app(workspace).apply(inspectorWords.changed(label, item.name), setParameter(item.id, name, value))
  const setType = set(words.domainType, 'DomainType')
  const setLookUp = set(words.addressBook, 'AddressBookEnabled')
  return (
    <ObjectPanel item={item} detail={home}>
      <TextField
        label={words.domainName}
        field={fieldOf(item.id, 'DomainName')}
        wide
        value={domainName}
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
        field={fieldOf(item.id, 'DomainType')}
        help={words.domainTypeHelp}
        state={plainStateOf(item, 'DomainType', acceptedDomainParameters.DomainType, design, setType)}
        value={unreadableText(item, 'DomainType', design) ?? domainTypeOf(item, design)}
        problems={typeProblems.length > 0 ? typeProblems : unreadable(item, 'DomainType', design)}
        choices={domainTypes.map((value) => ({ value, label: words.domainTypes[value] }))}
        onCommit={(domainType) => domainType && setType(domainType)}
      />
      <ChoiceField
        label={words.addressBook}
        field={fieldOf(item.id, 'AddressBookEnabled')}
        help={words.addressBookHelp}
        state={plainStateOf(item, 'AddressBookEnabled', acceptedDomainParameters.AddressBookEnabled, design, setLookUp)}
        value={unreadableText(item, 'AddressBookEnabled', design) ?? lookUpOf(item, design)}
        unset={words.addressBookUnset}
        choices={[
          { value: 'on', label: words.on },
          { value: 'off', label: words.off },
        ]}
        problems={lookUpProblems.length > 0 ? lookUpProblems : unreadable(item, 'AddressBookEnabled', design)}
        onCommit={(value) => setLookUp(value === undefined ? undefined : value === 'on')}
      />
      <SwitchField
        label={words.makeDefault}
        field={fieldOf(item.id, 'MakeDefault')}
        value={isDefault}
        readOnly={isDefault}
        onCommit={() => app(workspace).apply(words.madeDefault(domainName), makeDefaultDomain(item.id))}
      />
    </ObjectPanel>
  )
}

function lookUpOf(item: AcceptedDomain, design: Design): string | undefined {
  const { from, value } = settings(item, design).AddressBookEnabled
  if (from !== 'stated') return undefined
  return value ? 'on' : 'off'
}

type Chosen = 'DomainType' | 'AddressBookEnabled'

/** What is entered, where it is no value of the parameter: the field shows it as that, and not what holds instead. */
function unreadableText(item: AcceptedDomain, name: Chosen, design: Design): string | undefined {
  const isRead = settings(item, design)[name].problems.length === 0
  return isRead ? undefined : textOfValue(item.parameters[name])
}

function unreadable(item: AcceptedDomain, name: Chosen, design: Design): readonly FieldProblem[] {
  const { problems } = settings(item, design)[name]
  return problems.map((problem) => settingProblem(problem, acceptedDomainParameters[name], design))
}
