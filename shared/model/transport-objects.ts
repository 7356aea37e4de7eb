import { z } from '../zod'
import { itemBase } from './base'
import { parametersSchema } from './parameter-value'

/*
 * Objects that Exchange always has, and that nobody names or places: an item is there as soon as something is stated of one
 * (`items`) or known of it (`baseline`). Their origin is `setup`, their `name` is empty.
 */

/** The organization's transport configuration: one for the organization. */
export const transportConfigSchema = z.strictObject({
  kind: z.literal('transportConfig'),
  ...itemBase,
  /** Set-TransportConfig parameters, as entered: size limits, domain-secure lists. */
  parameters: parametersSchema,
})

/** The transport service of one server. */
export const transportServiceSchema = z.strictObject({
  kind: z.literal('transportService'),
  ...itemBase,
  /** Id of the server that it runs on. */
  server: z.string(),
  /** Set-TransportService parameters (in Exchange 2010 Set-TransportServer) that the drawing needs, as entered. */
  parameters: parametersSchema,
})

export type TransportConfig = z.infer<typeof transportConfigSchema>
export type TransportService = z.infer<typeof transportServiceSchema>
