import { find, type Design } from '../../model/design'
import { settings } from '../../model/settings'
import { hops, type Hop } from '../../routing/session'
import { named, receiver, type Named, type Receiver } from '../data'
import { takingHandOvers } from '../path/taking-hand-overs'
import { organizationRule } from '../rule'
import { called, nameOf } from '../words/names'

type Limited = { readonly from: Named; readonly name: Receiver; readonly limit: number }

export const oneSenderForAll = organizationRule({
  id: 'LIM-004',
  severity: 'warning',
  title: 'A gateway that brings all mail is not limited as one sender',
  why: 'Behind a gateway, a load balancer or the Front End all mail comes from one address, so that limits meant for a single sender hold for everybody: MaxInboundConnectionPerSource (20), MaxInboundConnectionPercentagePerSource (2 %) and MessageRateLimit by address. Mail then waits or is refused with 421 4.3.2 at busy hours. Where nobody stated the limit, this is advice.',
  remedy: 'Raise these limits on a connector of its own for the gateway.',
  references: ['Message rate limits', 'New-ReceiveConnector'],
  messages: {
    connections: ({ from, name, limit }: Limited) =>
      `${nameOf(from)} brings all mail from one address, and ${called(name)} allows one sender ${limit} connections: raise MaxInboundConnectionPerSource for it.`,
    frontEnd: ({ name, limit }: Omit<Limited, 'from'>) =>
      `Front End servers bring all mail to ${called(name)}, which allows one sender ${limit} connections: return MaxInboundConnectionPerSource to unlimited, as setup wrote it.`,
    rate: ({ from, name, limit }: Limited) =>
      `${nameOf(from)} brings all mail from one address, and ${called(name)} allows one address ${limit} messages a minute: raise MessageRateLimit for it.`,
  },
  *check({ design, touched }) {
    for (const { connector, to, limit } of handOversLimited(design)) {
      if (!touched(connector, perSource)) continue
      const data = { name: receiver(connector, to), limit }
      yield { message: 'frontEnd', data, subject: connector.id, parameter: perSource, about: [to.id] }
    }
    const told = new Set<string>()
    for (const hop of hops(design)) {
      const { met, from, to } = hop
      if (!met || !bringsAll(hop, design) || told.has(`${from.id}|${met.connector.id}`)) continue
      told.add(`${from.id}|${met.connector.id}`)
      const { connector } = met
      const {
        MaxInboundConnectionPerSource: own,
        MessageRateLimit: rate,
        MessageRateSource,
      } = settings(connector, design)
      const base = { subject: connector.id, about: [from.id, hop.subject.id] }
      const data = { from: named(from), name: receiver(connector, to) }
      const isStated = (parameter: string) =>
        connector.parameters[parameter] !== undefined && touched(connector, parameter)
      if (
        typeof rate.value === 'number' &&
        isStated('MessageRateLimit') &&
        byAddress.has(MessageRateSource.value ?? '')
      ) {
        yield { ...base, message: 'rate', data: { ...data, limit: rate.value }, parameter: 'MessageRateLimit' }
      } else if (typeof own.value === 'number' && own.value <= fewConnections) {
        const parameter = perSource
        // The default is enough for many organizations: advice.
        const advice = isStated(parameter) ? {} : ({ severity: 'info' } as const)
        yield { ...base, message: 'connections', data: { ...data, limit: own.value }, parameter, ...advice }
      }
    }
  },
})

const perSource = 'MaxInboundConnectionPerSource'

/** Connectors behind the Front End that allow each of its servers few connections; setup limits none of them. */
function handOversLimited(design: Design) {
  return takingHandOvers(design).flatMap(({ hop: { to, handOver }, connector }) => {
    const { value } = settings(connector, design)[perSource]
    return handOver.service === 'HubTransport' && typeof value === 'number' && value <= fewConnections
      ? [{ connector, to, limit: value }]
      : []
  })
}

/** Exchange’s default for one sender. */
const fewConnections = 20
const byAddress: ReadonlySet<string> = new Set(['IPAddress', 'All'])

function bringsAll({ from, subject }: Hop, design: Design): boolean {
  const gateway = find(design, 'gateway', from.id)
  return subject.kind === 'inboundRoute' && gateway?.sendsInternetMail === true && gateway.addresses.length < 2
}
