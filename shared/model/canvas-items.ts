import { z } from '../zod'
import { placedBase } from './base'

export const zoneTypes = ['internet', 'perimeter', 'adSite', 'cloud', 'free'] as const
export type ZoneType = (typeof zoneTypes)[number]

/** A tinted container. Zones nest through `zoneId`; a zone of type `adSite` gives its servers its site. */
export const zoneSchema = z.strictObject({
  kind: z.literal('zone'),
  ...placedBase,
  type: z.enum(zoneTypes),
  siteId: z.string().optional(),
})

/** Text without paper around it, and such text in large letters. */
export const noteLooks = ['text', 'heading'] as const
export type NoteLook = (typeof noteLooks)[number]

/** Text on the canvas, with the markup that `note-markup.ts` reads. Absent `look`: on paper. */
export const noteSchema = z.strictObject({
  kind: z.literal('note'),
  ...placedBase,
  text: z.string(),
  look: z.enum(noteLooks).optional(),
})

export const corners = ['northWest', 'northEast', 'southEast', 'southWest'] as const
export type Corner = (typeof corners)[number]

/** A plain arrow across its box, for whiteboards: it means nothing to the mail flow. */
export const arrowSchema = z.strictObject({
  kind: z.literal('arrow'),
  ...placedBase,
  /** The corner of its box where its head is; it starts at the opposite one. */
  head: z.enum(corners),
})

export type Zone = z.infer<typeof zoneSchema>
export type Note = z.infer<typeof noteSchema>
export type Arrow = z.infer<typeof arrowSchema>
