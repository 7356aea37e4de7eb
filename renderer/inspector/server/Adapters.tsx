import { Dismiss12Regular } from '@fluentui/react-icons'
import { changeItem } from '../../../shared/edits/change'
import { facings, type Adapter, type Server } from '../../../shared/model/server'
import { parseAddress } from '../../../shared/exchange/addresses'
import { problemSentence } from '../../../shared/exchange/parse-problem'
import { ChoiceField } from '../../fields/ChoiceField'
import { fieldOf } from '../../fields/wanted-field'
import { IconButton } from '../../fields/IconButton'
import { Section } from '../../fields/Section'
import { useFieldStyles } from '../../fields/styles'
import { TextField } from '../../fields/TextField'
import { app } from '../../store/store'
import { useFieldProblems } from '../findings-context'
import { AddButton } from '../ObjectList'
import { TextsField } from '../TextsField'
import { words as inspectorWords } from '../words'
import { useWorkspace } from '../../workspace/use-workspace'
import { words } from './words'

/** The network adapters of a server: what its connectors bind and what others see of it. */
export function Adapters({ server }: { server: Server }) {
  const workspace = useWorkspace()
  const { adapters, name } = server
  const toFill = adapters.find(({ addresses }) => addresses.length === 0) ?? adapters[0]

  function set(label: string, next: readonly Adapter[]) {
    app(workspace).apply(label, changeItem<'server'>(server.id, { adapters: [...next] }))
  }

  const replace = (label: string, changed: Adapter) =>
    set(
      inspectorWords.changed(label, name),
      adapters.map((adapter) => (adapter.id === changed.id ? changed : adapter)),
    )

  return (
    <Section
      title={words.adapters}
      aside={
        <AddButton
          label={words.addAdapter}
          onAdd={() => set(words.addedAdapter(name), [...adapters, newAdapter(adapters)])}
        />
      }
    >
      {adapters.map((adapter) => (
        <AdapterCard
          key={adapter.id}
          adapter={adapter}
          wanted={adapter === toFill ? server.id : undefined}
          onChange={(label, fields) => replace(label, { ...adapter, ...fields })}
          onRemove={() =>
            set(
              words.removedAdapter(adapter.name, name),
              adapters.filter(({ id }) => id !== adapter.id),
            )
          }
        />
      ))}
    </Section>
  )
}

function newAdapter(adapters: readonly Adapter[]): Adapter {
  const number =
    adapters.reduce((highest, { id }) => Math.max(highest, Number(id.slice('adapter-'.length)) || 0), 0) + 1
  return { id: `adapter-${number}`, name: `${words.adapterStem} ${number}`, addresses: [], facing: 'internal' }
}

interface CardProps {
  adapter: Adapter
  /** The server whose missing address belongs here. */
  wanted: string | undefined
  onChange: (label: string, fields: Partial<Adapter>) => void
  onRemove: () => void
}

function AdapterCard({ adapter, wanted, onChange, onRemove }: CardProps) {
  const styles = useFieldStyles()
  const { name, facing, addresses, publicAddress, dnsServers = [] } = adapter
  const missing = useFieldProblems(wanted ?? '', 'addresses')
  return (
    <div className={styles.card} role="group" aria-label={name}>
      <div className={styles.pair}>
        <TextField
          label={words.adapterName}
          value={name}
          onCommit={(text) => onChange(words.adapterName, { name: text })}
        />
        <ChoiceField
          label={words.facing}
          value={facing}
          choices={facings.map((value) => ({ value, label: words.facings[value] }))}
          onCommit={(value) => value && onChange(words.facing, { facing: value })}
        />
      </div>
      <TextsField
        label={words.addresses}
        placeholder={words.addressesPlaceholder}
        values={addresses}
        field={wanted === undefined ? undefined : fieldOf(wanted, 'addresses')}
        problems={[...missing, ...addresses.flatMap(addressProblem)]}
        isBad={(text) => addressProblem(text).length > 0}
        onCommit={(next) => onChange(words.addresses, { addresses: next })}
      />
      {(facing === 'external' || publicAddress !== undefined) && (
        <TextField
          label={words.publicAddress}
          value={publicAddress ?? ''}
          problems={publicAddress === undefined ? [] : addressProblem(publicAddress)}
          onCommit={(text) =>
            onChange(words.publicAddress, { publicAddress: text.trim() === '' ? undefined : text.trim() })
          }
        />
      )}
      <TextsField
        label={words.dnsServers}
        placeholder={words.dnsServersPlaceholder}
        values={dnsServers}
        problems={dnsServers.flatMap(addressProblem)}
        onCommit={(next) => onChange(words.dnsServers, { dnsServers: next.length > 0 ? next : undefined })}
      />
      <IconButton corner label={words.removeAdapter(name)} icon={<Dismiss12Regular />} onClick={onRemove} />
    </div>
  )
}

function addressProblem(text: string) {
  const read = parseAddress(text)
  return read.ok ? [] : [{ severity: 'warning' as const, sentence: problemSentence(read.error) }]
}
