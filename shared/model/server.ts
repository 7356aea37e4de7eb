import { z } from '../zod'
import { roles, roles2013, versions } from '../exchange/versions'
import { placedBase } from './base'

export const facings = ['internal', 'external'] as const
export type Facing = (typeof facings)[number]

export const adapterSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  /** IPv4 or IPv6 addresses as entered. */
  addresses: z.array(z.string()),
  facing: z.enum(facings),
  /** The address under which the Internet sees this adapter, when it is behind NAT. */
  publicAddress: z.string().optional(),
  /** The DNS servers that the adapter is set to ask, as entered. */
  dnsServers: z.array(z.string()).optional(),
})

export const certificateStates = ['unknown', 'selfSigned', 'public'] as const

/** An Exchange server: Edge Transport, Mailbox (2013 and later) or Hub Transport (2010). */
export const serverSchema = z.strictObject({
  kind: z.literal('server'),
  ...placedBase,
  role: z.enum(roles),
  version: z.enum(versions),
  roles2013: z.enum(roles2013).optional(),
  fqdn: z.string(),
  adapters: z.array(adapterSchema),
  /** Id of the AD site when no site zone contains the server. */
  siteId: z.string().optional(),
  /** Id of the AD site that this Edge is subscribed to; absent: not subscribed. */
  subscribedSiteId: z.string().optional(),
  certificate: z.enum(certificateStates),
})

export type Adapter = z.infer<typeof adapterSchema>
export type Server = z.infer<typeof serverSchema>
