import { setParameter } from '../../../edits/change'
import { sequence, type Edit } from '../../../edits/edit'
import { hasTransportRoles } from '../../facts/service-of'
import { find, isConnector, type Design, type Item, type ItemKind, type ItemOf } from '../../../model/design'
import { indexes } from '../../../model/indexes'
import { entriesOf, isEndpoint, type ParameterValue } from '../../../model/parameter-value'
import { settings, type ReceiveSettings, type SendSettings } from '../../../model/settings'
import type { Server } from '../../../model/server'

/** A rule's positive case, planted alone: the edits that make it in a drawing, one for each place where it fits. */
export type Planting = (design: Design) => readonly Edit[]

/** By the id of the rule that must speak, and nothing else. */
export type Plantings = Readonly<Record<string, Planting>>

export interface ReceivePlace {
  readonly item: ItemOf<'receiveConnector'>
  readonly server: Server
  readonly read: ReceiveSettings
  readonly design: Design
}

export interface SendPlace {
  readonly item: ItemOf<'sendConnector'>
  readonly read: SendSettings
  readonly design: Design
}

type Stated = Readonly<Record<string, ParameterValue | undefined>>

/** At each Receive connector where the function gives parameters to be stated. */
export function atReceive(state: (place: ReceivePlace) => Stated | undefined | false): Planting {
  return (design) =>
    indexes(design).byKind.receiveConnector.flatMap((item) => {
      const server = find(design, 'server', item.server)
      const stated = server && state({ item, server, read: settings(item, design), design })
      return stated ? stating(item.id, stated) : []
    })
}

export function atSend(state: (place: SendPlace) => Stated | undefined | false): Planting {
  return (design) =>
    indexes(design).byKind.sendConnector.flatMap((item) => {
      const stated = state({ item, read: settings(item, design), design })
      return stated ? stating(item.id, stated) : []
    })
}

/** At each item of a kind for which the function gives an edit. */
export function at<K extends ItemKind>(
  kind: K,
  change: (item: ItemOf<K>, design: Design) => Edit | undefined | false,
): Planting {
  return (design) =>
    (indexes(design).byKind[kind] as readonly ItemOf<K>[]).flatMap((item) => change(item, design) || [])
}

/** Several plantings of one rule. */
export function either(...plantings: readonly Planting[]): Planting {
  return (design) => plantings.flatMap((planting) => planting(design))
}

function stating(id: string, stated: Stated): Edit {
  return sequence(...Object.entries(stated).map(([name, value]) => setParameter(id, name, value)))
}

/** A list parameter with another text behind what it has. */
export function withText(item: Item, parameter: string, text: string): ParameterValue {
  const entries = isConnector(item) ? entriesOf(item.parameters[parameter]) : []
  const all = [...entries, { text }]
  return all.some(isEndpoint) ? all : all.map((entry) => ('text' in entry ? entry.text : ''))
}

/** On a server of which setup's connectors are as they were made, a designed connector. */
export function isDesigned({ item }: ReceivePlace): boolean {
  return item.origin === 'designed'
}

export function hasRoles({ server }: ReceivePlace): boolean {
  return hasTransportRoles(server)
}

export function isExternal({ read }: ReceivePlace): boolean {
  return read.AuthMechanism.value?.includes('ExternalAuthoritative') === true
}

/** What AuthMechanism and PermissionGroups hold, with another value behind it. */
export function and<T extends string>(values: readonly T[] | undefined, more: string): string[] {
  return [...(values ?? []), more]
}

export function without<T extends string>(values: readonly T[] | undefined, gone: string): string[] {
  return (values ?? []).filter((value) => value !== gone)
}
