import { sendConnectorBehaviour } from './send-connector-behaviour'
import { sendConnectorRouting } from './send-connector-routing'
import { sendConnectorSecurity } from './send-connector-security'

/** Every parameter of New- and Set-SendConnector that describes the connector itself. */
export const sendConnectorParameters = {
  ...sendConnectorRouting,
  ...sendConnectorSecurity,
  ...sendConnectorBehaviour,
} as const

export type SendConnectorParameter = keyof typeof sendConnectorParameters
