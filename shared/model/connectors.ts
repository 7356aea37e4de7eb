import { z } from '../zod'
import { receiveUsages, sendUsages } from '../exchange/versions'
import { itemBase } from './base'
import { credentialValueSchema, parametersSchema } from './parameter-value'

/**
 * Extended rights granted to a principal beyond the permission groups (`Add-ADPermission`). An account that the drawing
 * knows only by its label is named by the credential: the script takes the name from what it asks for.
 */
export const grantSchema = z.strictObject({
  user: z.union([z.string(), credentialValueSchema]),
  rights: z.array(z.string()),
})

const connectorBase = {
  ...itemBase,
  /** Exchange's parameter names to values as entered. Absent: not stated, nothing is printed. */
  parameters: parametersSchema,
  grants: z.array(grantSchema),
  /** Why the designer wants it: becomes a comment in the script. */
  comment: z.string().optional(),
}

/** Sends mail from its source servers to address spaces. Exchange's own name for it: `SmtpSendConnectorConfig`. */
export const sendConnectorSchema = z.strictObject({
  kind: z.literal('sendConnector'),
  ...connectorBase,
  /** `organization`, or the id of the Edge server on which the connector lives. */
  home: z.string(),
  /** Chosen at creation only: Exchange does not store it. */
  usage: z.enum(sendUsages).optional(),
})

/** Listens for SMTP on one server. Exchange identifies it as `SERVER\Name`. */
export const receiveConnectorSchema = z.strictObject({
  kind: z.literal('receiveConnector'),
  ...connectorBase,
  /** Id of the server that owns it. */
  server: z.string(),
  usage: z.enum(receiveUsages).optional(),
})

export type Grant = z.infer<typeof grantSchema>
export type SendConnector = z.infer<typeof sendConnectorSchema>
export type ReceiveConnector = z.infer<typeof receiveConnectorSchema>
export type Connector = SendConnector | ReceiveConnector

/** The home of connectors and accepted domains that live in Active Directory. */
export const organizationHome = 'organization'
