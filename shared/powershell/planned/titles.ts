import { objectOf, objectOfKind, type Noun } from '../../exchange/objects'
import { organizationHome } from '../../model/connectors'
import type { Design, Item, ParameterItem } from '../../model/design'
import { placeOf } from '../../model/placement'
import { objectWords } from '../bundle/cmdlets'
import type { Place } from '../places'
import type { Statement } from '../statement'

/** A place as a heading: `Organization`, or the name of the Edge server. */
export function placeTitle({ key, name }: Pick<Place, 'key' | 'name'>): string {
  return key === organizationHome ? capital(name) : name
}

/** `Receive connector “From Internet” on MBX01`, as a heading; the server is not repeated in its own shell. */
export function titleOf(statement: Statement, noun: Noun, item: Item | undefined, design: Design): string {
  const { cmdlet, subject, target } = statement
  if (noun === 'TransportConfig') return capital(`${objectOf(noun).words} of the organization`)
  const name = item?.name ?? subject
  if (noun === 'EdgeSubscription') return capital(`${objectOf(noun).words} of ${name}`)
  if (noun === 'TransportService') return capital(`${objectWords(cmdlet)} of ${serverOf(subject, design) ?? name}`)
  const title = capital(`${objectOf(noun).words} “${name}”`)
  const server = item && 'parameters' in item ? placeOf(item) : undefined
  const isElsewhere = server !== undefined && server !== target && server !== organizationHome
  const on = isElsewhere ? serverOf(server, design) : undefined
  return on === undefined ? title : `${title} on ${on}`
}

/** An object in a sentence or a list: `Send connector “To Internet”`. */
export function itemTitle(item: ParameterItem): string {
  return capital(`${objectOf(objectOfKind(item.kind)).words} “${item.name}”`)
}

function serverOf(id: string, { items, baseline }: Design): string | undefined {
  return (items[id] ?? baseline[id])?.name
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
