import { z } from '../zod'

/** Where an item comes from: Exchange setup, an Edge subscription (locked), an import of what exists, or a person's design. */
export const origins = ['setup', 'edgeSync', 'imported', 'designed'] as const
export const originSchema = z.enum(origins)

/** What every item has. */
export const itemBase = { id: z.string(), name: z.string(), origin: originSchema }

/** What every item that stands on the canvas has besides: the zone that it is in. */
export const placedBase = { ...itemBase, zoneId: z.string().optional() }
