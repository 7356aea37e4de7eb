import { isObject, mapEntries, objectAt, withoutKeys, type RawObject } from './raw'

/**
 * From version 1: accepted domains, the organization's transport configuration and the transport services of servers hold
 * Exchange's parameters, as connectors do, each as an item of its own in both maps. What is not as version 1 wrote it stays
 * as it is, so that reading it says where the file is damaged. Findings keep their subjects: those about transport settings
 * name the organization and the server still, so accepted ones are as they were.
 */
export function itemsWithParameters(design: unknown): unknown {
  if (!isObject(design) || !isObject(design.items) || !isObject(design.baseline)) return design
  const ids = serviceIds(design.items, design.baseline)
  const { organization } = design
  return {
    ...design,
    ...(isObject(organization) && { organization: withoutSettings(organization) }),
    items: { ...withParameters(design.items, ids), ...configOf(organization, 'transportConfig') },
    baseline: { ...withParameters(design.baseline, ids), ...configOf(organization, 'existingTransportConfig') },
  }
}

/** The id of each server's transport service, where either map states something of it. */
function serviceIds(...maps: readonly RawObject[]): ReadonlyMap<string, string> {
  const servers = maps.flatMap((map) => Object.keys(map).filter((id) => stated(map[id], 'transportService')))
  return new Map([...new Set(servers)].map((server, index) => [server, `transportService-${index + 1}`]))
}

function stated(owner: unknown, key: string): RawObject | undefined {
  if (!isObject(owner)) return undefined
  const parameters = objectAt(owner, key)
  return Object.keys(parameters).length > 0 ? parameters : undefined
}

function withParameters(items: RawObject, ids: ReadonlyMap<string, string>): RawObject {
  return { ...mapEntries(items, itemOf), ...servicesOf(items, ids) }
}

function itemOf(item: unknown): unknown {
  if (!isObject(item)) return item
  if (item.kind === 'acceptedDomain') return domainOf(item)
  return item.kind === 'server' && isObject(item.transportService) ? withoutKeys(item, ['transportService']) : item
}

/** That a domain is not the default one was stated as `false`, and is now not stated. */
function domainOf(item: RawObject): RawObject {
  const { domainName, domainType, isDefault, addressBookEnabled, ...rest } = item
  if (typeof domainName !== 'string' || typeof domainType !== 'string' || typeof isDefault !== 'boolean') return item
  return {
    ...rest,
    parameters: {
      DomainName: domainName,
      DomainType: domainType,
      ...(isDefault && { MakeDefault: true }),
      ...(addressBookEnabled !== undefined && { AddressBookEnabled: addressBookEnabled }),
    },
  }
}

function servicesOf(items: RawObject, ids: ReadonlyMap<string, string>): RawObject {
  return Object.fromEntries(
    [...ids].flatMap(([server, id]) => {
      const parameters = stated(items[server], 'transportService')
      return parameters ? [[id, { ...alwaysThere('transportService', id), server, parameters }]] : []
    }),
  )
}

function configOf(organization: unknown, key: 'transportConfig' | 'existingTransportConfig'): RawObject {
  const parameters = stated(organization, key)
  if (!parameters) return {}
  const id = 'transportConfig-1'
  return { [id]: { ...alwaysThere('transportConfig', id), parameters: mapEntries(parameters, asList) } }
}

function alwaysThere(kind: string, id: string): RawObject {
  return { kind, id, name: '', origin: 'setup' }
}

/** Version 1 took one text with commas for several addresses. */
function asList(value: unknown, name: string): unknown {
  const isSeveral = name.toLowerCase() === 'internalsmtpservers' && typeof value === 'string' && value.includes(',')
  return isSeveral ? value.split(',').flatMap((text) => text.trim() || []) : value
}

function withoutSettings(organization: RawObject): RawObject {
  const readable = (['transportConfig', 'existingTransportConfig'] as const).filter((key) =>
    isObject(organization[key]),
  )
  return withoutKeys(organization, readable)
}
