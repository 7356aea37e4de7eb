import type { Design, Item } from '../../shared/model/design'
import { kindNames } from '../names/kind-names'

/** What an object is; of a Receive connector, also on which server. */
export function kindName(item: Item, design: Design): string {
  if (item.kind !== 'receiveConnector') return kindNames[item.kind]
  return `${kindNames[item.kind]} on ${design.items[item.server]?.name ?? ''}`
}
