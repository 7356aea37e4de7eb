import { z } from '../zod'
import { itemBase } from './base'
import { parametersSchema } from './parameter-value'

export const domainTypes = ['Authoritative', 'InternalRelay', 'ExternalRelay'] as const
export type DomainType = (typeof domainTypes)[number]

/** A domain for which Exchange accepts mail. `name` is Exchange's name of the object; the domain itself is its `DomainName`. */
export const acceptedDomainSchema = z.strictObject({
  kind: z.literal('acceptedDomain'),
  ...itemBase,
  /** `organization`, or the id of an unsubscribed Edge that keeps its own copy. */
  home: z.string(),
  parameters: parametersSchema,
})

/** A certificate known to the drawing. `name` is its friendly name. */
export const certificateSchema = z.strictObject({
  kind: z.literal('certificate'),
  ...itemBase,
  subject: z.string(),
  issuer: z.string(),
  /** Host names that it carries, wildcards included. */
  names: z.array(z.string()),
  /** ISO date, `2027-03-31`. */
  expires: z.string().optional(),
  selfSigned: z.boolean(),
  services: z.array(z.string()),
  /** Ids of the servers that have it with its key, and of those that only trust it. */
  servers: z.array(z.string()),
  trustedBy: z.array(z.string()),
})

/** A label for an account, with its purpose. Never a secret: scripts ask with `Get-Credential`. */
export const credentialSchema = z.strictObject({
  kind: z.literal('credential'),
  ...itemBase,
  purpose: z.string(),
  account: z
    .strictObject({
      /** `domain`, `other`, or the id of the Edge whose local account it is. */
      where: z.string(),
      memberOfExchangeServers: z.boolean().optional(),
    })
    .optional(),
})

export type AcceptedDomain = z.infer<typeof acceptedDomainSchema>
export type Certificate = z.infer<typeof certificateSchema>
export type Credential = z.infer<typeof credentialSchema>
