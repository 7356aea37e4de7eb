import { isConnector, itemOf } from '../model/design'
import { entriesOf, isEndpoint, type Entry, type ParameterValue } from '../model/parameter-value'
import { setParameter } from './change'
import type { Edit } from './edit'

/** A list parameter of a connector with other entries; plain texts stay plain texts. An item that is no connector stays. */
export function changeEntries(
  connectorId: string,
  parameter: string,
  change: (entries: readonly Entry[]) => readonly Entry[],
): Edit {
  return (design) => {
    const connector = itemOf(design, connectorId)
    if (!isConnector(connector)) return design
    return setParameter(connectorId, parameter, enteredOf(change(entriesOf(connector.parameters[parameter]))))(design)
  }
}

function enteredOf(entries: readonly Entry[]): ParameterValue {
  const texts = entries.flatMap((entry) => (!isEndpoint(entry) && entry.expects === undefined ? entry.text : []))
  return texts.length === entries.length ? texts : [...entries]
}
