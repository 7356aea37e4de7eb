import { z } from '../zod'

/** What a window starts with where nobody has chosen otherwise: an administrator may state it for all of a machine. */
export const defaultsSchema = z.strictObject({
  theme: z.enum(['system', 'light', 'dark']).exactOptional(),
  colouring: z.enum(['security', 'role', 'finding']).exactOptional(),
  minimap: z.boolean().exactOptional(),
  ownHops: z.boolean().exactOptional(),
  /** Who accepts problems, offered where a design names nobody yet. */
  author: z.string().trim().min(1).max(100).exactOptional(),
})

export type Defaults = z.infer<typeof defaultsSchema>
