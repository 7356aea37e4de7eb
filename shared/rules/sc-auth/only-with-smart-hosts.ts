import { itemRule } from '../rule'
import { named, entered, type EnteredText, type Named } from '../data'
import { quotedName } from '../words/names'

export const onlyWithSmartHosts = itemRule({
  id: 'SC-AUTH-008',
  severity: 'error',
  kind: 'sendConnector',
  title: 'Authentication needs smart hosts',
  why: 'SmartHostAuthMechanism says how to sign in to the smart hosts. With DNS routing there are none, and Exchange refuses any value but None.',
  remedy: 'Name smart hosts and turn DNS routing off, or set SmartHostAuthMechanism to None.',
  references: ['New-SendConnector'],
  messages: {
    byDns: ({ connector, method }: { connector: Named; method: EnteredText }) =>
      `${quotedName(connector)} states ${method} but delivers by DNS, where nothing signs in: name smart hosts, or set SmartHostAuthMechanism to None.`,
  },
  *check({ item, settings }) {
    const method = settings.SmartHostAuthMechanism.value
    if (method === undefined || method === 'None' || settings.DNSRoutingEnabled.value === false) return
    yield {
      message: 'byDns',
      data: { connector: named(item), method: entered(method) },
      subject: item.id,
      parameter: 'SmartHostAuthMechanism',
    }
  },
})
