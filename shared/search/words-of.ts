import { keptFor } from '../kept'
import type { Item } from '../model/design'
import { textsOf, type Parameters } from '../model/parameter-value'

/** All that free text finds of an object, in lower case: its name, addresses, host names, entries and remarks as entered. */
export const wordsOf = keptFor((item: Item): string => textsIn(item).join('\n').toLowerCase())

function textsIn(item: Item): readonly string[] {
  switch (item.kind) {
    case 'server':
      return [
        item.name,
        item.fqdn,
        ...item.adapters.flatMap((one) => [one.name, ...one.addresses, one.publicAddress ?? '']),
      ]
    case 'gateway':
    case 'application':
      return [item.name, ...item.hostNames, ...item.addresses]
    case 'partner':
      return [item.name, ...item.domains, ...item.hostNames, ...item.addresses]
    case 'exchangeOnline':
      return [item.name, ...item.tenantDomains, ...item.hostNames, ...item.addresses]
    case 'sendConnector':
    case 'receiveConnector':
      return [item.name, item.comment ?? '', ...entered(item.parameters)]
    case 'acceptedDomain':
      return [item.name, ...entered(item.parameters)]
    case 'certificate':
      return [item.name, item.subject, item.issuer, ...item.names]
    case 'credential':
      return [item.name, item.purpose]
    case 'inboundRoute':
      return [item.name, ...item.recipients]
    case 'note':
      return [item.text]
    default:
      return [item.name]
  }
}

/** Lists and texts; what only refers to something is found under the name of that. */
function entered(parameters: Parameters): readonly string[] {
  return Object.values(parameters).flatMap((value) =>
    Array.isArray(value)
      ? value.flatMap((entry) => (typeof entry === 'string' ? entry : 'text' in entry ? entry.text : []))
      : typeof value === 'string'
        ? textsOf(value)
        : [],
  )
}
