import { z } from '../zod'
import { objectOfKind, type ObjectKind } from '../exchange/objects'
import { arrowSchema, noteSchema, zoneSchema } from './canvas-items'
import { receiveConnectorSchema, sendConnectorSchema } from './connectors'
import { applicationSchema, exchangeOnlineSchema, gatewaySchema, internetSchema, partnerSchema } from './ends'
import { inboundRouteSchema } from './inbound-route'
import { acceptedDomainSchema, certificateSchema, credentialSchema } from './organization-items'
import { serverSchema } from './server'
import { transportConfigSchema, transportServiceSchema } from './transport-objects'

/** Every kind of thing a design may hold. Adding a kind: a schema, and a line here; the compiler lists the rest. */
export const itemSchema = z.discriminatedUnion('kind', [
  serverSchema,
  gatewaySchema,
  internetSchema,
  partnerSchema,
  exchangeOnlineSchema,
  applicationSchema,
  sendConnectorSchema,
  receiveConnectorSchema,
  inboundRouteSchema,
  acceptedDomainSchema,
  transportConfigSchema,
  transportServiceSchema,
  certificateSchema,
  credentialSchema,
  zoneSchema,
  noteSchema,
  arrowSchema,
])

const itemsSchema = z.record(z.string().regex(/^[a-z][A-Za-z]*-\d{1,9}$/), itemSchema)

export const siteSchema = z.strictObject({ id: z.string(), name: z.string() })
export const siteLinkSchema = z.strictObject({ from: z.string(), to: z.string(), cost: z.number() })

export const organizationSchema = z.strictObject({
  name: z.string(),
  sites: z.array(siteSchema),
  siteLinks: z.array(siteLinkSchema),
  /** ISO date of the day on which the change is planned. */
  plannedDate: z.string().optional(),
})

export const placeSchema = z.strictObject({
  x: z.number(),
  y: z.number(),
  width: z.number().optional(),
  height: z.number().optional(),
  /** Somebody put it there: tidying up leaves it. */
  pinned: z.literal(true).optional(),
})

/** How far somebody pulled the bend of a connector's lines from where it lies by itself, in canvas units: to the right or down. */
export const bendSchema = z.strictObject({ axis: z.enum(['x', 'y']), by: z.number() })

/** A finding that a person accepted, with the reason; shown struck out, listed in exports. */
export const acceptedFindingSchema = z.strictObject({
  rule: z.string(),
  subject: z.string(),
  reason: z.string(),
  author: z.string().optional(),
  /** ISO date of the day on which it was accepted. */
  date: z.string().optional(),
  /** ISO date; after it the finding comes back. */
  expires: z.string().optional(),
})

export const designSchema = z.strictObject({
  title: z.string(),
  organization: organizationSchema,
  items: itemsSchema,
  /** What exists: setup defaults, or an import. Stored, never recomputed. */
  baseline: itemsSchema,
  /** Coordinates and sizes only, by item id; absolute, in canvas units. */
  layout: z.record(z.string().regex(/^[a-z][A-Za-z]*-\d{1,9}$/), placeSchema),
  /** By id of the connector or inbound route; absent where no bend was pulled. */
  bends: z.record(z.string().regex(/^[a-z][A-Za-z]*-\d{1,9}$/), bendSchema).optional(),
  accepted: z.array(acceptedFindingSchema),
})

export type Item = z.infer<typeof itemSchema>
export type ItemKind = Item['kind']
export type ItemOf<K extends ItemKind> = Extract<Item, { kind: K }>
export type Items = Readonly<Record<string, Item>>
export type Place = z.infer<typeof placeSchema>
export type Bend = Readonly<z.infer<typeof bendSchema>>
export type Site = z.infer<typeof siteSchema>
export type Organization = z.infer<typeof organizationSchema>
export type AcceptedFinding = z.infer<typeof acceptedFindingSchema>
type ParsedDesign = z.infer<typeof designSchema>

/** The one immutable document: everything on the canvas, in the script and in the checks follows from it. */
export type Design = Readonly<{ [K in keyof ParsedDesign]: Readonly<ParsedDesign[K]> }>

export const emptyDesign: Design = {
  title: 'Untitled mail flow',
  organization: { name: '', sites: [], siteLinks: [] },
  items: {},
  baseline: {},
  layout: {},
  accepted: [],
}

export const nodeKinds = ['server', 'gateway', 'internet', 'partner', 'exchangeOnline', 'application'] as const
export type NodeKind = (typeof nodeKinds)[number]
/** What a line can start or end at. */
export type NodeItem = ItemOf<NodeKind>

const nodeKindSet: ReadonlySet<string> = new Set(nodeKinds)

export function isNode(item: Item | undefined): item is NodeItem {
  return item !== undefined && nodeKindSet.has(item.kind)
}

export function isConnector(item: Item | undefined): item is ItemOf<'sendConnector' | 'receiveConnector'> {
  return item?.kind === 'sendConnector' || item?.kind === 'receiveConnector'
}

/** An object of which Exchange keeps parameters: it stands in both maps, is read by `settings` and becomes statements. */
export type ParameterItem = ItemOf<ObjectKind>

export function hasParameters(item: Item | undefined): item is ParameterItem {
  return item !== undefined && objectOfKind(item.kind) !== undefined
}

/** The item under `id`; a missing id is a bug of the caller, so it throws. */
export function itemOf(design: Design, id: string): Item {
  const item = design.items[id]
  if (!item) throw new Error(`No item ${id} in the design`)
  return item
}

/** For what rests on nothing of a design but its items: it is kept for each version of them. */
export function itemsAlone({ items }: Design): readonly [Items] {
  return [items]
}

/** The item under `id` if it is of that kind, else undefined. */
export function find<K extends ItemKind>(design: Design, kind: K, id: string | undefined): ItemOf<K> | undefined {
  const item = id === undefined ? undefined : design.items[id]
  return item?.kind === kind ? (item as ItemOf<K>) : undefined
}
