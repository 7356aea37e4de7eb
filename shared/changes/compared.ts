import { objectOf, type ParameterNoun } from '../exchange/objects'
import { effectiveDefault, type EffectiveDefault, type ParameterTable } from '../exchange/parameters'
import type { Role, Version } from '../exchange/versions'
import { organizationHome, type Connector } from '../model/connectors'
import { find, type Design, type ItemOf } from '../model/design'
import type { Parameters, ParameterValue } from '../model/parameter-value'
import { readPlain } from '../model/read-plain'
import { placementOf, settingNamed, settings, type Setting } from '../model/settings'
import { keptFor } from '../kept'

interface Kept {
  readonly id: string
  readonly name: string
  readonly origin: Connector['origin']
  readonly parameters: Parameters
}

/** An accepted domain in the form of Exchange's parameters. */
export interface ComparedDomain extends Kept {
  readonly kind: 'acceptedDomain'
  readonly home: string
}

/** The organization's transport configuration. */
export interface ComparedConfig extends Kept {
  readonly kind: 'transportConfig'
}

/** The transport service of one server, under the server's id. */
export interface ComparedService extends Kept {
  readonly kind: 'transportService'
  readonly server: string
}

/** An object of which Exchange keeps parameters. */
export type Compared = Connector | ComparedDomain | ComparedConfig | ComparedService

const nounOfKind: Readonly<Record<Compared['kind'], ParameterNoun>> = {
  sendConnector: 'SendConnector',
  receiveConnector: 'ReceiveConnector',
  acceptedDomain: 'AcceptedDomain',
  transportConfig: 'TransportConfig',
  transportService: 'TransportService',
}

export function nounOf({ kind }: Compared): ParameterNoun {
  return nounOfKind[kind]
}

export function tableOf(item: Compared): ParameterTable {
  return objectOf(nounOf(item)).parameters
}

/** `organization`, or the id of the server on which an object lives. */
export function placeOf(item: Compared): string {
  if (item.kind === 'transportConfig') return organizationHome
  return 'server' in item ? item.server : item.home
}

export const domainAsKept: (domain: ItemOf<'acceptedDomain'>) => ComparedDomain = keptFor(
  ({ kind, id, name, origin, home, domainName, domainType, isDefault, addressBookEnabled }) => ({
    kind,
    id,
    name,
    origin,
    home,
    parameters: {
      DomainName: domainName,
      DomainType: domainType,
      ...(isDefault && { MakeDefault: true }),
      ...(addressBookEnabled !== undefined && { AddressBookEnabled: addressBookEnabled }),
    },
  }),
)

export const serviceAsKept: (server: ItemOf<'server'>) => ComparedService = keptFor(
  ({ id, name, origin, transportService }) => ({
    kind: 'transportService' as const,
    id,
    name,
    origin,
    server: id,
    parameters: transportService,
  }),
)

export const configAsKept: (parameters: Parameters) => ComparedConfig = keptFor((parameters) => ({
  kind: 'transportConfig' as const,
  id: organizationHome,
  name: '',
  origin: 'setup' as const,
  parameters,
}))

export interface Place {
  readonly version: Version
  readonly role: Role
}

/** What decides the defaults of an object: the server on which it lives. */
export function placementFor(item: Compared, design: Design): Place {
  if (item.kind === 'sendConnector' || item.kind === 'receiveConnector') return placementOf(item, design)
  return find(design, 'server', placeOf(item)) ?? { version: 'SE', role: 'mailbox' }
}

export function usageOf(item: Compared): string | undefined {
  return 'usage' in item ? item.usage : undefined
}

/** What Exchange documents for a parameter that is not stated, whatever the usage type. */
export function defaultOf(item: Compared, name: string, design: Design): EffectiveDefault {
  const row = tableOf(item)[name]
  const { version, role } = placementFor(item, design)
  return row ? effectiveDefault(row, { version, role }) : { value: undefined, from: 'default' }
}

/** One parameter of an object as Exchange would see it; undefined where the catalogue has none of that name. */
export function settingOf(item: Compared, name: string, design: Design): Setting<unknown> | undefined {
  if (item.kind === 'sendConnector' || item.kind === 'receiveConnector') return settingNamed(item, name, design)
  const row = tableOf(item)[name]
  const entered = item.parameters[name]
  if (!row) return undefined
  if (entered !== undefined) return { ...readPlain(row, entered), from: 'stated', entered }
  const { value } = defaultOf(item, name, design)
  const standard: ParameterValue | undefined = typeof value === 'object' && value !== null ? [...value] : value
  const read = standard === undefined ? { value: undefined, problems: [] } : readPlain(row, standard)
  return { ...read, from: 'default', entered: undefined }
}

/** What was read of an object in a design: the same as long as all of it would be read alike. */
export function readingOf(item: Compared, design: Design): unknown {
  if (item.kind === 'sendConnector' || item.kind === 'receiveConnector') return settings(item, design)
  return find(design, 'server', placeOf(item))
}
