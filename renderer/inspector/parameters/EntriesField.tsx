import { entriesOf, type Entry } from '../../../shared/model/parameter-value'
import { ChipsField } from '../../fields/ChipsField'
import { entryChips } from './entry-chips'
import { entryChoices } from './entry-choices'
import type { ParameterBinding } from './use-parameter'
import { placeholders } from './words'

/** Bindings, RemoteIPRanges, SmartHosts and SourceTransportServers: nodes of the drawing, or typed texts. */
export function EntriesField({
  connector,
  design,
  parameter: { name, row, setting, fallbackText },
  frame,
  commit,
}: ParameterBinding) {
  const entries = entriesOf(setting.entered)
  const set = (next: readonly Entry[]) => commit(next.length > 0 ? [...next] : undefined)
  return (
    <ChipsField
      {...frame}
      entries={entries}
      chips={entryChips(connector, row, setting, design)}
      placeholder={fallbackText ?? placeholders[name]}
      choices={entryChoices(connector, row.kind, entries, design).map(({ id, label, entry }) => ({
        id,
        label,
        onChoose: () => set([...entries, entry]),
      }))}
      entryOf={(text) => ({ text })}
      onCommit={set}
    />
  )
}
