import {
  isNode,
  itemOf,
  type Design,
  type Item,
  type ItemKind,
  type ItemOf,
  type Organization,
  type ParameterItem,
  type Place,
} from '../model/design'
import { organizationHome } from '../model/connectors'
import type { ParameterValue } from '../model/parameter-value'
import { catalogueOf } from '../model/settings'
import { parametersUnder } from '../model/transport-settings'
import { setItems, type Edit } from './edit'
import { writeServer } from './write-server'
import { changeServer } from './change-server'
import { makeDefaultDomain } from './default-domain'
import { correctDomain } from './existing-domain'
import { followName } from './generated-names'
import { stateTransport } from './transport-settings'
import { withParameter } from './with-parameter'

/** Of one kind's fields; where the kind is not said, of any one kind's. */
type Fields<K extends ItemKind> = K extends ItemKind ? Partial<Omit<ItemOf<K>, 'kind' | 'id'>> : never

/**
 * An item with other fields. A server (and any other thing that exists without being scripted) changes in both maps:
 * correcting what exists is no change to be scripted. What was named for it follows its name.
 */
export function changeItem<K extends ItemKind>(id: string, fields: Fields<K>): Edit {
  return (design) => {
    const item = itemOf(design, id)
    const next = { ...item, ...fields } as Item
    if (same(item, next)) return design
    const named = isNode(item) ? followName(design, item, next.name) : design
    if (item.kind === 'server') return changeServer(named, item, fields as Fields<'server'>)
    if (item.kind === 'acceptedDomain' && item.origin === 'setup')
      return correctDomain(named, item, fields as Fields<'acceptedDomain'>)
    return setItems(named, { [id]: next })
  }
}

/**
 * One parameter of what is under an id (`parametersUnder`: a connector, an accepted domain, a server's transport service, the
 * organization's transport configuration) stated, or with `undefined` no longer stated. Anything else stays.
 */
export function setParameter(id: string, name: string, value: ParameterValue | undefined): Edit {
  return (design) => {
    const item = parametersUnder(id, design)
    if (!item) return design
    // True of one object at a time: whoever else states it loses it.
    if (catalogueOf(item)[name]?.exclusive && value === true) return makeDefaultDomain(id)(design)
    const parameters = withParameter(item.parameters, name, value)
    return item.kind === 'transportConfig' || item.kind === 'transportService'
      ? stateTransport(design, item, parameters)
      : changeItem<ParameterItem['kind']>(id, { parameters })(design)
  }
}

/** One Set-TransportConfig parameter of the organization (`undefined`: no longer stated). */
export function setTransportConfig(name: string, value: ParameterValue | undefined): Edit {
  return setParameter(organizationHome, name, value)
}

export function changeOrganization(fields: Partial<Organization>): Edit {
  return (design) => ({ ...design, organization: { ...design.organization, ...fields } })
}

export function setTitle(title: string): Edit {
  return (design) => (design.title === title ? design : { ...design, title })
}

/** Moves items to absolute positions; sizes stay. Moving is never a mail-flow change. */
export function moveItems(positions: Readonly<Record<string, { x: number; y: number }>>): Edit {
  return (design) => {
    const layout = { ...design.layout }
    for (const [id, { x, y }] of Object.entries(positions)) layout[id] = { ...layout[id], x, y }
    return { ...design, layout }
  }
}

/** Gives an item another place and size. */
export function resizeItem(id: string, place: Place): Edit {
  return (design) => ({ ...design, layout: { ...design.layout, [id]: place } })
}

/** Puts items into a zone (`undefined`: out of any). A zone never goes into itself or a zone within it. */
export function setZone(ids: readonly string[], zoneId: string | undefined): Edit {
  return (design) =>
    ids.reduce((current, id) => {
      const item = itemOf(current, id)
      if (!('zoneId' in item) && zoneId === undefined) return current
      if (zoneId !== undefined && isZoneWithin(current, zoneId, id)) return current
      const { zoneId: before, ...rest } = item as ItemOf<'zone'>
      if (before === zoneId) return current
      const next = { ...rest, ...(zoneId !== undefined && { zoneId }) } as Item
      return next.kind === 'server' ? writeServer(current, next) : setItems(current, { [id]: next })
    }, design)
}

/** Whether a zone is the other or lies inside it. */
export function isZoneWithin(design: Design, zoneId: string, outer: string): boolean {
  const seen = new Set<string>()
  for (let id: string | undefined = zoneId; id !== undefined && !seen.has(id);) {
    if (id === outer) return true
    seen.add(id)
    const zone: Item | undefined = design.items[id]
    id = zone?.kind === 'zone' ? zone.zoneId : undefined
  }
  return false
}

function same(a: Item, b: Item): boolean {
  const left = a as Readonly<Record<string, unknown>>
  const right = b as Readonly<Record<string, unknown>>
  const keys = new Set([...Object.keys(left), ...Object.keys(right)])
  return [...keys].every((key) => left[key] === right[key])
}
