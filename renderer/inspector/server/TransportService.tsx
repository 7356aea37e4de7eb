import { setParameter } from '../../../shared/edits/change'
import { cmdletOf } from '../../../shared/exchange/objects'
import {
  availability,
  transportServiceParameters,
  unavailableSentence,
  type ParameterRow,
} from '../../../shared/exchange/parameters'
import { hasTransport } from '../../../shared/exchange/transport-services'
import type { Server } from '../../../shared/model/server'
import { transportServiceOf } from '../../../shared/model/transport-settings'
import type { FieldProblem } from '../../fields/field-state'
import { Section } from '../../fields/Section'
import { app } from '../../store/store'
import { useInspected } from '../inspected'
import { problemOf, useFindingsOf } from '../findings-context'
import { PlainParameterField } from '../parameters/PlainParameterField'
import { words as inspectorWords } from '../words'
import { useWorkspace } from '../../workspace/use-workspace'
import { words } from './words'

/** Transport settings of the server itself that its connectors depend on. */
export function TransportService({ server }: { server: Server }) {
  const workspace = useWorkspace()
  const findings = useFindingsOf(server.id)
  const design = useInspected((state) => state.design)
  const service = transportServiceOf(server, design)
  const rows = Object.entries(transportServiceParameters).filter(
    ([name, row]) =>
      (hasTransport(server) && availability(row, server).available) || service.parameters[name] !== undefined,
  )
  if (rows.length === 0) return null
  return (
    <Section title={words.transportService} aside={cmdletOf('TransportService', 'Set', server.version)}>
      {rows.map(([name, row]) => (
        <PlainParameterField
          key={name}
          subject={server.id}
          name={name}
          label={words.transportLabels[name] ?? name}
          row={row}
          item={service}
          findings={[
            ...unavailable(name, row, server),
            ...findings.filter(({ parameter }) => parameter === name).map((finding) => problemOf(workspace, finding)),
          ]}
          onCommit={(label, value) =>
            app(workspace).apply(inspectorWords.changed(label, server.name), setParameter(server.id, name, value))
          }
        />
      ))}
    </Section>
  )
}

/** What is stated although the version or role lacks it stays in sight, with the reason. */
function unavailable(name: string, row: ParameterRow, server: Server): readonly FieldProblem[] {
  const known = availability(row, server)
  return known.available ? [] : [{ severity: 'error', sentence: unavailableSentence(name, known.reason) }]
}
