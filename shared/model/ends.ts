import { z } from '../zod'
import { smtpMechanisms, tlsVersions } from '../exchange/smtp-abilities'
import { placedBase } from './base'

/** Everybody on the Internet: anonymous senders, and the target of MX routing. */
export const internetSchema = z.strictObject({ kind: z.literal('internet'), ...placedBase })

/** One partner organization: its mail domains and where its servers send from. */
export const partnerSchema = z.strictObject({
  kind: z.literal('partner'),
  ...placedBase,
  domains: z.array(z.string()),
  hostNames: z.array(z.string()),
  addresses: z.array(z.string()),
})

/** A tenant of Exchange Online. */
export const exchangeOnlineSchema = z.strictObject({
  kind: z.literal('exchangeOnline'),
  ...placedBase,
  tenantDomains: z.array(z.string()),
  hostNames: z.array(z.string()),
  addresses: z.array(z.string()),
})

/** What the software at an end can do in SMTP. Absent: nobody said it. */
const abilities = {
  /** The mechanisms of AUTH that it knows. */
  mechanisms: z.array(z.enum(smtpMechanisms)).optional(),
  tlsVersions: z.array(z.enum(tlsVersions)).optional(),
}

/** A device or program that submits mail. */
export const applicationSchema = z.strictObject({
  kind: z.literal('application'),
  ...placedBase,
  hostNames: z.array(z.string()),
  addresses: z.array(z.string()),
  ...abilities,
  /** The one sender address that it uses. */
  sender: z.string().optional(),
})

export const gatewayAuthentications = ['none', 'basic', 'basicOverTls', 'externallySecured'] as const
export type GatewayAuthentication = (typeof gatewayAuthentications)[number]

/** An external SMTP gateway, appliance or hosted filtering service. */
export const gatewaySchema = z.strictObject({
  kind: z.literal('gateway'),
  ...placedBase,
  hostNames: z.array(z.string()),
  addresses: z.array(z.string()),
  ...abilities,
  /** What the gateway accepts from Exchange, and what it uses towards Exchange. */
  offers: z.array(z.enum(gatewayAuthentications)),
  uses: z.enum(gatewayAuthentications),
  /** The gateway takes mail for every domain (`*`), respectively brings in mail from the Internet. */
  takesInternetMail: z.boolean(),
  sendsInternetMail: z.boolean(),
  /** IPsec, a VPN or a trusted network protects the way, says the user. */
  externallyProtected: z.boolean(),
})

export type Internet = z.infer<typeof internetSchema>
export type Partner = z.infer<typeof partnerSchema>
export type ExchangeOnline = z.infer<typeof exchangeOnlineSchema>
export type Application = z.infer<typeof applicationSchema>
export type Gateway = z.infer<typeof gatewaySchema>
