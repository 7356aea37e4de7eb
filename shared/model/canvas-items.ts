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

/** Text on the canvas. */
export const noteSchema = z.strictObject({ kind: z.literal('note'), ...placedBase, text: z.string() })

export type Zone = z.infer<typeof zoneSchema>
export type Note = z.infer<typeof noteSchema>
