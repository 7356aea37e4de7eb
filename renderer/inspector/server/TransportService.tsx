import { changeItem, withParameter } from '../../../shared/edits/change'
import { availability, transportServiceParameters } from '../../../shared/exchange/parameters'
import { versionFacts } from '../../../shared/exchange/versions'
import type { Server } from '../../../shared/model/server'
import { Section } from '../../fields/Section'
import { app } from '../../store/store'
import { PlainParameterField } from '../parameters/PlainParameterField'
import { words as inspectorWords } from '../words'
import { words } from './words'

/** Transport settings of the server itself that its connectors depend on. */
export function TransportService({ server }: { server: Server }) {
  const rows = Object.entries(transportServiceParameters).filter(([, row]) => availability(row, server).available)
  if (rows.length === 0) return null
  return (
    <Section title={words.transportService} aside={versionFacts[server.version].serverSettingsCmdlet}>
      {rows.map(([name, row]) => (
        <PlainParameterField
          key={name}
          name={name}
          label={words.transportLabels[name] ?? name}
          row={row}
          entered={server.transportService[name]}
          onCommit={(label, value) =>
            app().apply(
              inspectorWords.changed(label, server.name),
              changeItem<'server'>(server.id, {
                transportService: withParameter(server.transportService, name, value),
              }),
            )
          }
        />
      ))}
    </Section>
  )
}
