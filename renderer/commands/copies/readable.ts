import { detailsOf, eyebrowOf } from '../../../shared/diagram/node-words'
import type { Clip } from '../../../shared/edits/paste/clip'
import { isNode, type Design, type Item } from '../../../shared/model/design'
import { lines } from '../../../shared/model/relations'
import { kindNames } from '../../names/kind-names'
import { words } from './words'

/** What was copied, as a person reads it in a mail: each object with its kind and addresses, each connector with its lines. */
export function readableList(clip: Clip): string {
  const { design, ids } = clip
  const items = ids.flatMap((id) => design.items[id] ?? [])
  const listed = [...items.filter(isNode), ...items.filter(({ kind }) => kind === 'zone' || kind === 'note')]
  const connectors = items.filter(({ kind }) => kind === 'sendConnector' || kind === 'inboundRoute')
  const rest = listed.length + connectors.length === 0 ? items : []
  return [words.listTitle(design.title), ...[...listed, ...connectors, ...rest].map((item) => lineOf(item, clip))].join(
    '\n',
  )
}

function lineOf(item: Item, { design, ids }: Clip): string {
  if (isNode(item)) {
    const details = detailsOf(item, [])
    return `${item.name} (${eyebrowOf(item)})${details.length > 0 ? `: ${details.join(', ').replaceAll(/ +/g, ' ')}` : ''}`
  }
  if (item.kind === 'note') return item.text
  if (item.kind === 'zone') return `${item.name} (${kindNames[item.kind]}): ${namesIn(item.id, design)}`
  const own = lines(design).filter(({ subject }) => subject === item.id)
  const between = own.filter(({ from, to }) => ids.includes(from) && ids.includes(to))
  const drawn = between.length > 0 ? between : own
  const ends = drawn.map(({ from, to }) => `${nameOf(from, design)} → ${nameOf(to, design)}`)
  const name = item.kind === 'inboundRoute' ? kindNames[item.kind] : `${item.name} (${kindNames[item.kind]})`
  return ends.length > 0 ? `${name}: ${ends.join(', ')}` : name
}

function namesIn(zoneId: string, design: Design): string {
  const within = Object.values(design.items).filter((item) => 'zoneId' in item && item.zoneId === zoneId)
  return within.map(({ name }) => name).join(', ') || words.emptyZone
}

function nameOf(id: string, design: Design): string {
  return design.items[id]?.name ?? ''
}
