import { z } from '../zod'
import { itemBase } from './base'

export const routeAuthentications = [
  'anonymous',
  'basic',
  'basicOverTls',
  'exchangeServer',
  'mutualTls',
  'externallySecured',
] as const
export type RouteAuthentication = (typeof routeAuthentications)[number]
export const routeTls = ['none', 'opportunistic', 'required'] as const

/** Mail that arrives from an end we do not manage: it never becomes a statement. */
export const inboundRouteSchema = z.strictObject({
  kind: z.literal('inboundRoute'),
  ...itemBase,
  from: z.string(),
  to: z.string(),
  port: z.number(),
  authentication: z.enum(routeAuthentications),
  tls: z.enum(routeTls),
  /** Id of the credential that the other end signs in with. */
  credential: z.string().optional(),
  externallyProtected: z.boolean(),
  /** Recipient domains; empty: the accepted domains. */
  recipients: z.array(z.string()),
  /** Id of the Receive connector that is meant to answer. */
  expects: z.string().optional(),
})

export type InboundRoute = z.infer<typeof inboundRouteSchema>
