import { receiveConnectorLimits } from './receive-connector-limits'
import { receiveConnectorListening } from './receive-connector-listening'
import { receiveConnectorProtocol } from './receive-connector-protocol'
import { receiveConnectorSecurity } from './receive-connector-security'

/** Every parameter of New- and Set-ReceiveConnector that describes the connector itself. */
export const receiveConnectorParameters = {
  ...receiveConnectorListening,
  ...receiveConnectorSecurity,
  ...receiveConnectorLimits,
  ...receiveConnectorProtocol,
} as const

export type ReceiveConnectorParameter = keyof typeof receiveConnectorParameters
