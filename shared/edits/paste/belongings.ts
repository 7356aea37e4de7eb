import { emptyDesign, type Design, type Item, type Items } from '../../model/design'
import { mapOf } from '../../model/lists'
import type { Server } from '../../model/server'
import { changeItem } from '../change'
import { onCopy } from '../on-copy'
import { withoutTaken } from './addresses'
import type { Naming } from './names'
import { isSecond } from './names'
import type { Travelling } from './travelling'

export type Maps = Pick<Design, 'items' | 'baseline'>

/**
 * A server and what belongs to it, under the name that it gets. One beside its original starts anew: with setup's connectors
 * and with what it needs for the lines that are pasted along; addresses that are in use stay with those who use them.
 */
export function serverAsPasted(server: Server, travelling: Travelling, design: Design, naming: Naming): Maps {
  const belongings = travelling.belongingTo(server.id)
  const known = belongings.flatMap((item) => travelling.source.baseline[item.id] ?? [])
  const isAnother = isSecond(server, design)
  const all = isAnother ? anew(belongings, known, travelling) : { items: mapOf(belongings), baseline: mapOf(known) }
  const { subscribedSiteId: _, ...unsubscribed } = server
  const pasted: Server = { ...unsubscribed, adapters: server.adapters.map((adapter) => withoutTaken(adapter, design)) }
  const exists = travelling.source.baseline[server.id] !== undefined
  const { name, fqdn } = naming.server(server)
  const items = isAnother ? changedOnCopy(all, server, { ...pasted, name, fqdn }) : all.items
  return underName(
    pasted,
    { name, fqdn },
    {
      items: { [server.id]: pasted, ...items },
      baseline: exists ? { [server.id]: pasted, ...all.baseline } : all.baseline,
    },
  )
}

/** Setup's connectors as setup left them, but for those that the lines between what is pasted need. */
function anew(belongings: readonly Item[], known: readonly Item[], travelling: Travelling): Maps {
  const before = mapOf(known)
  const items = belongings.flatMap((item): readonly Item[] => {
    if (travelling.isJoined(item) || item.kind === 'credential') return [item]
    if (item.kind === 'transportService') return [item]
    const asSetup = before[item.id]
    return item.kind === 'receiveConnector' && asSetup?.origin === 'setup' ? [asSetup] : []
  })
  const kept = mapOf(items)
  const services = mapOf(items.filter(({ kind }) => kind === 'transportService'))
  const baseline = known.filter(({ id, origin }) => kept[id] && origin === 'setup')
  return { items: kept, baseline: { ...mapOf(baseline), ...services } }
}

/** What somebody designed on the original states nothing that is the original's alone. */
function changedOnCopy({ items, baseline }: Maps, original: Server, copy: Server): Items {
  return Object.fromEntries(
    Object.entries(items).map(([id, item]) => [id, baseline[id] === item ? item : onCopy(item, original, copy)]),
  )
}

/** Setup names its connectors for the server and writes its FQDN into them; drawing a line names accounts for it. */
function underName(server: Server, { name, fqdn }: Pick<Server, 'name' | 'fqdn'>, maps: Maps): Maps {
  return changeItem<'server'>(server.id, { name, fqdn })({ ...emptyDesign, ...maps })
}
