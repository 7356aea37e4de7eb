import type { Item } from '../model/design'
import { hasParameters } from '../model/design'
import { isOwnName, adapterWith, ownListener } from '../model/own-names'
import { entriesOf, isEndpoint, type Entry, type Parameters, type ParameterValue } from '../model/parameter-value'
import type { Server } from '../model/server'
import { withParameter } from './with-parameter'

/** A text with the name of a copy wherever the original is named in it: MBX1 is no part of MBX10. */
export function inTheNameOf(text: string, original: Server, copy: Pick<Server, 'name'>): string {
  if (original.name === '') return text
  const name = original.name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return text.replaceAll(new RegExp(`(?<![\\w-])${name}(?![\\w-])`, 'g'), () => copy.name)
}

/**
 * What belongs to a server, as it is on a copy with the same network adapters: under the copy's own FQDN, listening at the copy's
 * adapters, and not sending from an address of the original.
 */
export function onCopy<T extends Item>(item: T, original: Server, copy: Pick<Server, 'id' | 'name' | 'fqdn'>): T {
  if (!hasParameters(item)) return item
  const parameters = Object.entries(item.parameters).reduce<Parameters>((all, [name, value]) => {
    const next = valueOnCopy(name, value, original, copy)
    return next === value ? all : withParameter(all, name, next)
  }, item.parameters)
  return parameters === item.parameters ? item : { ...item, parameters }
}

function valueOnCopy(
  name: string,
  value: ParameterValue,
  original: Server,
  copy: Pick<Server, 'id' | 'name' | 'fqdn'>,
): ParameterValue | undefined {
  if (name === 'Fqdn' && typeof value === 'string') return isOwnName(value, original) ? copy.fqdn || copy.name : value
  if (name === 'SourceIPAddress' && typeof value === 'string') return adapterWith(value, original) ? undefined : value
  if (name !== 'Bindings') return value
  const before = entriesOf(value)
  const after = before.map((entry): Entry => {
    const listener = isEndpoint(entry) ? undefined : ownListener(entry.text, original)
    return listener ? { server: copy.id, adapter: listener.adapter.id, port: listener.port } : entry
  })
  return after.every((entry, index) => entry === before[index]) ? value : after
}
