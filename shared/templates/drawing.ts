import { changeItem, setParameter } from '../edits/change'
import { connectionChoices, type ChoiceId } from '../edits/connect'
import { acceptFinding } from '../edits/accept'
import { markAsExisting } from '../edits/existing'
import type { Edit } from '../edits/edit'
import { addServer, type NewServer } from '../edits/add'
import type { Design, Item, Place } from '../model/design'
import { indexes } from '../model/indexes'
import type { ParameterValue } from '../model/parameter-value'
import type { Server } from '../model/server'

/** What templates do: the edits of a person, with things named instead of pointed at. A name that is missing is a bug and throws. */

/** A line between two nodes by their names: the safe answer, or the one asked for. */
export function line(from: string, to: string, choice?: ChoiceId): Edit {
  return (design) => {
    const found = connectionChoices(design, nodeNamed(design, from), nodeNamed(design, to))
    if ('refused' in found) throw new Error(`${from} to ${to}: ${found.refused}`)
    const chosen = choice === undefined ? found.choices[0] : found.choices.find(({ id }) => id === choice)
    if (!chosen) throw new Error(`${from} to ${to}: ${choice ?? 'nothing'} is no choice`)
    return chosen.edit(design)
  }
}

export function rename(name: string, to: string): Edit {
  return (design) => changeItem(itemNamed(design, name).id, { name: to })(design)
}

/** States parameters of a connector (`undefined`: no longer stated). */
export function state(connector: string, parameters: Readonly<Record<string, ParameterValue | undefined>>): Edit {
  return (design) => {
    const { id } = itemNamed(design, connector)
    return Object.entries(parameters).reduce((current, [name, value]) => setParameter(id, name, value)(current), design)
  }
}

export function change(name: string, fields: Partial<Item>): Edit {
  return (design) => changeItem(itemNamed(design, name).id, fields)(design)
}

export function existing(connector: string): Edit {
  return (design) => markAsExisting(itemNamed(design, connector).id)(design)
}

/** What the procedure does against good advice, with the reason. */
export function accept(rule: string, subject: string, reason: string): Edit {
  return (design) => acceptFinding({ rule, subject: itemNamed(design, subject).id, reason })(design)
}

/** A Mailbox or Hub server with one internal adapter, or an Edge with the addresses given. */
export function server(
  role: Server['role'],
  version: Server['version'],
  name: string,
  adapters: Server['adapters'],
  place: Place,
  more: Partial<NewServer> = {},
): Edit {
  return addServer(
    { role, version, name, fqdn: `${name.toLowerCase()}.contoso.com`, certificate: 'public', adapters, ...more },
    place,
  )
}

export function internalAdapter(...addresses: string[]): Server['adapters'] {
  return [{ id: 'adapter-1', name: 'Internal', addresses, facing: 'internal' }]
}

function nodeNamed(design: Design, name: string): string {
  const node = indexes(design).nodes.find((one) => one.name === name)
  if (!node) throw new Error(`No node ${name} in the template`)
  return node.id
}

export function itemNamed(design: Design, name: string): Item {
  const item = Object.values(design.items).find((one) => one.name === name)
  if (!item) throw new Error(`Nothing is called ${name} in the template`)
  return item
}
