import { find, type Design } from '../../shared/model/design'
import { adapterNamed } from '../../shared/model/node-address'
import { entriesOf, isEndpoint, type Endpoint, type ParameterValue } from '../../shared/model/parameter-value'
import { words } from './words'

/** An entered value in words: nodes, credentials and certificates by their names. */
export function valueText(value: ParameterValue, design: Design): string {
  if (value === null) return '$null'
  if (typeof value === 'boolean') return value ? words.on : words.off
  if (typeof value !== 'object') return String(value)
  if (Array.isArray(value))
    return (
      entriesOf(value)
        .map((entry) => (isEndpoint(entry) ? endpointText(entry, design) : entry.text))
        .join(', ') || words.emptyList
    )
  return nameOf('credential' in value ? value.credential : value.certificate, design)
}

/** `EDGE01 Internal:25`, as far as it is stated. */
function endpointText(entry: Endpoint, design: Design): string {
  const { server, port } = entry
  const node = find(design, 'server', server)
  const name = node && adapterNamed(node, entry, design)?.name
  return [nameOf(server, design), name].filter(Boolean).join(' ') + (port === undefined ? '' : `:${port}`)
}

function nameOf(id: string, design: Design): string {
  return (design.items[id] ?? design.baseline[id])?.name ?? id
}
