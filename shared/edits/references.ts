import type { Connector, Grant } from '../model/connectors'
import type { Item } from '../model/design'
import { userCredential } from '../model/grants'
import { isEndpoint, type Endpoint, type Entry, type Parameters, type ParameterValue } from '../model/parameter-value'
import { keptFor } from '../kept'

/** The item without its references to the items that are gone; the same object where it has none. */
export function withoutReferences(item: Item, gone: ReadonlySet<string>): Item {
  return referencesOf(item).some((id) => gone.has(id))
    ? withReferences(item, (id) => (gone.has(id) ? undefined : id))
    : item
}

/** The ids that an item names besides its owner and its zone. Most items of a large design name none that an edit removes. */
export const referencesOf = keptFor((item: Item): readonly string[] => {
  switch (item.kind) {
    case 'sendConnector':
    case 'receiveConnector':
      return [...idsIn(item.parameters), ...grantedCredentials(item)]
    case 'inboundRoute':
      return [item.expects, item.credential].filter((id) => id !== undefined)
    case 'certificate':
      return [...item.servers, ...item.trustedBy]
    default:
      return []
  }
})

function idsIn(parameters: Parameters): readonly string[] {
  const ids: string[] = []
  for (const value of Object.values(parameters)) {
    if (typeof value !== 'object' || value === null) continue
    if (!Array.isArray(value)) ids.push(...Object.values(value))
    else for (const entry of value) if (typeof entry !== 'string') ids.push(...idsOfEntry(entry))
  }
  return ids
}

function idsOfEntry(entry: Exclude<Entry, string>): readonly string[] {
  const named = isEndpoint(entry) ? [entry.server, entry.towards, entry.expects] : [entry.expects]
  return named.filter((id) => id !== undefined)
}

/**
 * The item with other references: `now` tells what stands in the place of an id, or that nothing does any more. Its owner and
 * its zone stay.
 */
export function withReferences(item: Item, now: (id: string) => string | undefined): Item {
  switch (item.kind) {
    case 'sendConnector':
    case 'receiveConnector': {
      const parameters = parametersWith(item.parameters, now)
      const grants = changedList(item.grants, (grant) => grantWith(grant, now))
      return parameters === item.parameters && grants === item.grants ? item : { ...item, parameters, grants }
    }
    case 'inboundRoute':
      return meaning(meaning(item, 'expects', now), 'credential', now)
    case 'certificate': {
      const servers = changedList(item.servers, now)
      const trustedBy = changedList(item.trustedBy, now)
      return servers === item.servers && trustedBy === item.trustedBy ? item : { ...item, servers, trustedBy }
    }
    default:
      return item
  }
}

type Now = (id: string) => string | undefined

function parametersWith(parameters: Parameters, now: Now): Parameters {
  const changes = Object.entries(parameters).flatMap(([name, value]) => {
    const next = valueWith(value, now)
    return next === value ? [] : [[name, next] as const]
  })
  if (changes.length === 0) return parameters
  const next: Record<string, ParameterValue> = { ...parameters }
  for (const [name, value] of changes) {
    if (value === undefined) delete next[name]
    else next[name] = value
  }
  return next
}

function valueWith(value: ParameterValue, now: Now): ParameterValue | undefined {
  if (typeof value !== 'object' || value === null) return value
  if ('credential' in value) return another(value, 'credential', now)
  if ('certificate' in value) return another(value, 'certificate', now)
  const entries: readonly (string | Entry)[] = value
  const next = changedList(entries, (entry) => (typeof entry === 'string' ? entry : entryWith(entry, now)))
  return next === entries ? value : (next as Entry[])
}

function entryWith(entry: Entry, now: Now): Entry | undefined {
  const named = isEndpoint(entry) ? another(entry, 'server', now) : entry
  return named && (meaning(meaning<Partial<Endpoint>>(named, 'expects', now), 'towards', now) as Entry)
}

function grantWith(grant: Grant, now: Now): Grant | undefined {
  if (typeof grant.user === 'string') return grant
  const user = another(grant.user, 'credential', now)
  return user === grant.user ? grant : user && { ...grant, user }
}

/** With another id in that field; nothing where that is gone. */
function another<K extends string, T extends Record<K, string>>(value: T, key: K, now: Now): T | undefined {
  const next = now(value[key])
  if (next === undefined) return undefined
  return next === value[key] ? value : { ...value, [key]: next }
}

/** With another id in a field that may be absent, or without the field where that is gone. */
function meaning<T extends { [K in 'expects' | 'towards' | 'credential']?: string | undefined }>(
  value: T,
  key: 'expects' | 'towards' | 'credential',
  now: Now,
): T {
  const meant = value[key]
  if (meant === undefined) return value
  const next = now(meant)
  if (next === meant) return value
  const { [key]: _, ...rest } = value
  return (next === undefined ? rest : { ...rest, [key]: next }) as T
}

/** The list with other members, or without those that are gone; the same list where nothing changes. */
function changedList<T>(list: readonly T[], change: (member: T) => T | undefined): T[] {
  const next = list.flatMap((member) => change(member) ?? [])
  const same = next.length === list.length && next.every((member, index) => member === list[index])
  return same ? (list as T[]) : next
}

/** The ids of credentials that an item uses. */
export const credentialsOf = keptFor((item: Item): readonly string[] => {
  if (item.kind === 'inboundRoute') return item.credential === undefined ? [] : [item.credential]
  if (item.kind !== 'sendConnector' && item.kind !== 'receiveConnector') return []
  const stated = Object.values(item.parameters).flatMap((value) =>
    typeof value === 'object' && value !== null && !Array.isArray(value) && 'credential' in value
      ? [value.credential]
      : [],
  )
  return [...stated, ...grantedCredentials(item)]
})

function grantedCredentials({ grants }: Connector): readonly string[] {
  return grants.length === 0 ? none : grants.flatMap((grant) => userCredential(grant) ?? [])
}

const none: readonly string[] = []

/** The lists whose last entry a connector cannot lose without losing its purpose. */
const purposes = ['SmartHosts', 'SourceTransportServers', 'RemoteIPRanges'] as const

/** Whether a connector lost, between two versions, the last entry of a list that it needs. */
export function lostPurpose(before: Item, after: Item): boolean {
  if (before === after || (before.kind !== 'sendConnector' && before.kind !== 'receiveConnector')) return false
  if (after.kind !== before.kind) return false
  return purposes.some((name) => hasEntries(before.parameters[name]) && !hasEntries(after.parameters[name]))
}

function hasEntries(value: ParameterValue | undefined): boolean {
  return Array.isArray(value) && value.length > 0
}
