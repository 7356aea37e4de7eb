import type { Connector } from '../model/connectors'
import type { Item } from '../model/design'
import { userCredential } from '../model/grants'
import { isEndpoint, type Endpoint, type Entry, type Parameters, type ParameterValue } from '../model/parameter-value'
import { keptFor } from '../kept'

/** The item without its references to the items that are gone; the same object where it has none. */
export function withoutReferences(item: Item, gone: ReadonlySet<string>): Item {
  return referencesOf(item).some((id) => gone.has(id)) ? cleared(item, gone) : item
}

/** The ids that an item names besides its owner and its zone. Most items of a large design name none that an edit removes. */
const referencesOf = keptFor((item: Item): readonly string[] => {
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

function cleared(item: Item, gone: ReadonlySet<string>): Item {
  switch (item.kind) {
    case 'sendConnector':
    case 'receiveConnector': {
      const parameters = clean(item.parameters, gone)
      const grants = item.grants.filter((grant) => !gone.has(userCredential(grant) ?? ''))
      const same = parameters === item.parameters && grants.length === item.grants.length
      return same ? item : { ...item, parameters, grants }
    }
    case 'inboundRoute': {
      const { expects, credential, ...rest } = item
      const keepExpects = expects === undefined || !gone.has(expects)
      const keepCredential = credential === undefined || !gone.has(credential)
      if (keepExpects && keepCredential) return item
      return {
        ...rest,
        ...(keepExpects && expects !== undefined && { expects }),
        ...(keepCredential && credential !== undefined && { credential }),
      }
    }
    case 'certificate': {
      const servers = item.servers.filter((id) => !gone.has(id))
      const trustedBy = item.trustedBy.filter((id) => !gone.has(id))
      return servers.length === item.servers.length && trustedBy.length === item.trustedBy.length
        ? item
        : { ...item, servers, trustedBy }
    }
    default:
      return item
  }
}

function clean(parameters: Parameters, gone: ReadonlySet<string>): Parameters {
  const changes = Object.entries(parameters).flatMap(([name, value]) => {
    const next = cleanValue(value, gone)
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

function cleanValue(value: ParameterValue, gone: ReadonlySet<string>): ParameterValue | undefined {
  if (typeof value !== 'object' || value === null) return value
  if (!Array.isArray(value)) return Object.values(value).some((id) => gone.has(id)) ? undefined : value
  let changed = false
  const entries: Entry[] = []
  for (const entry of value) {
    if (typeof entry === 'string') return value
    if (isEndpoint(entry) && gone.has(entry.server)) changed = true
    else {
      const next = withoutMeant(withoutMeant(entry, 'expects', gone), 'towards', gone)
      entries.push(next)
      changed ||= next !== entry
    }
  }
  return changed ? entries : value
}

/** The entry without what it means besides its own node, where that is gone. */
function withoutMeant(entry: Entry, key: 'expects' | 'towards', gone: ReadonlySet<string>): Entry {
  const { [key]: meant, ...rest }: Partial<Endpoint> = entry
  return meant !== undefined && gone.has(meant) ? (rest as Entry) : entry
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
