import { isSmtp } from '../../exchange/address-spaces'
import { itemRule } from '../rule'
import { hasSmartHosts } from '../facts/send-connector'
import { named, entered, type EnteredText, type Named } from '../data'
import { quotedName } from '../words/names'

export const otherTypesNeedSmartHost = itemRule({
  id: 'SC-AS-005',
  severity: 'error',
  kind: 'sendConnector',
  title: 'An address space that is not SMTP needs a smart host',
  why: 'DNS knows no MX record for addresses of another type. Exchange accepts such an address space only together with smart hosts and without DNS routing.',
  remedy: 'Name the smart host that takes these addresses and set DNSRoutingEnabled to $false.',
  references: ['New-SendConnector'],
  messages: {
    noHost: ({ connector, space }: { connector: Named; space: EnteredText }) =>
      `${quotedName(connector)} has the address space “${space}” and no smart host: add one and set DNSRoutingEnabled to $false.`,
  },
  *check({ item, settings }) {
    const space = settings.AddressSpaces.value?.find((one) => !isSmtp(one))
    if (!space || hasSmartHosts(settings)) return
    yield {
      message: 'noHost',
      data: { connector: named(item), space: entered(space.entered) },
      subject: item.id,
      parameter: 'SmartHosts',
    }
  },
})
