import { externalDnsConfigured } from './external-dns'
import { linkedReceiveConnector } from './linked-receive-connector'
import { parameterWithoutValue } from './parameter-without-value'
import { portWithoutSmartHost } from './port-without-smart-host'
import { selfDelivery } from './self-delivery'
import { smartHostMissing } from './smart-host-missing'
import { smartHostOrDns } from './smart-host-or-dns'
import { unknownSmartHost } from './unknown-smart-host'
import { unusualForUsage } from './unusual-for-usage'
import type { Rule } from '../rule'

/** The rules of family SC-RT, in the order of their ids. */
export const scRtRules: readonly Rule[] = [
  smartHostOrDns,
  smartHostMissing,
  parameterWithoutValue,
  unusualForUsage,
  unknownSmartHost,
  selfDelivery,
  externalDnsConfigured,
  portWithoutSmartHost,
  linkedReceiveConnector,
]
