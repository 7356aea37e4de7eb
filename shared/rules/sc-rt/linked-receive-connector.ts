import { only2010, type Version } from '../../exchange/versions'
import { setParameter } from '../../edits/change'
import { textsOf } from '../../model/parameter-value'
import type { SendSettings } from '../../model/settings'
import type { Server } from '../../model/server'
import { itemRule } from '../rule'
import { hasSmartHosts } from '../send-connector'
import { named, type Named } from '../data'
import { productName } from '../words/exchange'
import { titled } from '../words/fix-titles'
import { plainName, quotedName } from '../words/names'
import { companionNames, type Companion } from '../words/needs'

export const linkedReceiveConnector = itemRule({
  id: 'SC-RT-009',
  severity: 'error',
  kind: 'sendConnector',
  title: 'A linked connector has all that Exchange 2010 asks of it',
  why: 'LinkedReceiveConnector exists in Exchange 2010 only. It needs smart hosts with their authentication, DNSRoutingEnabled $false and MaxMessageSize unlimited, and takes no address spaces.',
  remedy: 'State the values that are missing, or remove LinkedReceiveConnector.',
  references: ['New-SendConnector'],
  messages: {
    version: ({ connector, server, product }: { connector: Named; server: Named; product: Version }) =>
      `${quotedName(connector)} states LinkedReceiveConnector, which ${plainName(server)} (${productName(product)}) does not know: remove it.`,
    companions: ({ connector, missing }: { connector: Named; missing: readonly Companion[] }) =>
      `${quotedName(connector)} is linked to a Receive connector, which needs ${companionNames(missing)}, too: state that.`,
  },
  *check({ item, settings, sources, possibleSources }) {
    if (settings.LinkedReceiveConnector.value === undefined) return
    const base = { subject: item.id, parameter: 'LinkedReceiveConnector' }
    const isLater = ({ version }: Server) => !only2010.includes(version)
    const later = sources.find(isLater) ?? (possibleSources.every(isLater) ? possibleSources[0] : undefined)
    if (later) {
      const data = { connector: named(item), server: named(later), product: later.version }
      const edit = setParameter(item.id, 'LinkedReceiveConnector', undefined)
      yield {
        ...base,
        message: 'version',
        data,
        fix: { title: titled('remove', { part: 'LinkedReceiveConnector' }), edit },
      }
      return
    }
    const missing = companions.filter(({ holds }) => !holds(settings)).map(({ what }) => what)
    if (missing.length === 0) return
    yield { ...base, message: 'companions', data: { connector: named(item), missing } }
  },
})

const companions: readonly { what: Companion; holds: (settings: SendSettings) => boolean }[] = [
  { what: 'smartHosts', holds: hasSmartHosts },
  { what: 'noDns', holds: ({ DNSRoutingEnabled }) => DNSRoutingEnabled.value === false },
  { what: 'authentication', holds: ({ SmartHostAuthMechanism }) => SmartHostAuthMechanism.from === 'stated' },
  { what: 'anySize', holds: ({ MaxMessageSize }) => MaxMessageSize.value === 'unlimited' },
  { what: 'noAddressSpaces', holds: ({ AddressSpaces }) => textsOf(AddressSpaces.entered).length === 0 },
]
