import { Dismiss12Regular } from '@fluentui/react-icons'
import { changeItem } from '../../../shared/edits/change'
import { facings, type Adapter, type Server } from '../../../shared/model/server'
import { parseAddress } from '../../../shared/exchange/addresses'
import { problemSentence } from '../../../shared/exchange/parse-problem'
import { ChoiceField } from '../../fields/ChoiceField'
import { IconButton } from '../../fields/IconButton'
import { Section } from '../../fields/Section'
import { useFieldStyles } from '../../fields/styles'
import { TextField } from '../../fields/TextField'
import { app } from '../../store/store'
import { AddButton } from '../ObjectList'
import { TextsField } from '../TextsField'
import { words as inspectorWords } from '../words'
import { useWorkspace } from '../../workspace/use-workspace'
import { words } from './words'

/** The network adapters of a server: what its connectors bind and what others see of it. */
export function Adapters({ server }: { server: Server }) {
  const workspace = useWorkspace()
  const { adapters, name } = server

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
  onChange: (label: string, fields: Partial<Adapter>) => void
  onRemove: () => void
}

function AdapterCard({ adapter, onChange, onRemove }: CardProps) {
  const styles = useFieldStyles()
  const { name, facing, addresses, publicAddress } = adapter
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
        problems={addresses.flatMap(addressProblem)}
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
      <IconButton corner label={words.removeAdapter(name)} icon={<Dismiss12Regular />} onClick={onRemove} />
    </div>
  )
}

function addressProblem(text: string) {
  const read = parseAddress(text)
  return read.ok ? [] : [{ severity: 'warning' as const, sentence: problemSentence(read.error) }]
}
