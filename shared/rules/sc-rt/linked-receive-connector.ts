import { only2010, versionFacts } from '../../exchange/versions'
import { setParameter } from '../../edits/change'
import { textsOf } from '../../model/parameter-value'
import type { SendSettings } from '../../model/settings'
import type { Server } from '../../model/server'
import { itemRule } from '../rule'
import { hasSmartHosts } from '../send-connector'

export const linkedReceiveConnector = itemRule({
  id: 'SC-RT-009',
  severity: 'error',
  kind: 'sendConnector',
  title: 'A linked connector has all that Exchange 2010 asks of it',
  why: 'LinkedReceiveConnector exists in Exchange 2010 only. It needs smart hosts with their authentication, DNSRoutingEnabled $false and MaxMessageSize unlimited, and takes no address spaces.',
  remedy: 'State the values that are missing, or remove LinkedReceiveConnector.',
  references: ['New-SendConnector'],
  messages: {
    version: ({ connector, server, product }) =>
      `“${connector}” states LinkedReceiveConnector, which ${server} (${product}) does not know: remove it.`,
    companions: ({ connector, missing }) =>
      `“${connector}” is linked to a Receive connector, which needs ${missing}, too: state that.`,
  },
  *check({ item, settings, sources, possibleSources }) {
    if (settings.LinkedReceiveConnector.value === undefined) return
    const base = { subject: item.id, parameter: 'LinkedReceiveConnector' }
    const isLater = ({ version }: Server) => !only2010.includes(version)
    const later = sources.find(isLater) ?? (possibleSources.every(isLater) ? possibleSources[0] : undefined)
    if (later) {
      const data = { connector: item.name, server: later.name, product: versionFacts[later.version].name }
      const edit = setParameter(item.id, 'LinkedReceiveConnector', undefined)
      yield { ...base, message: 'version', data, fix: { title: 'Remove LinkedReceiveConnector', edit } }
      return
    }
    const missing = companions.filter(({ holds }) => !holds(settings)).map(({ words }) => words)
    if (missing.length === 0) return
    yield { ...base, message: 'companions', data: { connector: item.name, missing: missing.join(', ') } }
  },
})

const companions: readonly { words: string; holds: (settings: SendSettings) => boolean }[] = [
  { words: 'smart hosts', holds: hasSmartHosts },
  { words: 'DNSRoutingEnabled $false', holds: ({ DNSRoutingEnabled }) => DNSRoutingEnabled.value === false },
  { words: 'SmartHostAuthMechanism', holds: ({ SmartHostAuthMechanism }) => SmartHostAuthMechanism.from === 'stated' },
  { words: 'MaxMessageSize unlimited', holds: ({ MaxMessageSize }) => MaxMessageSize.value === 'unlimited' },
  { words: 'no address spaces', holds: ({ AddressSpaces }) => textsOf(AddressSpaces.entered).length === 0 },
]
