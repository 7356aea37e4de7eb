import { readAddress } from '../../exchange/addresses'
import type { Design, NodeItem } from '../../model/design'
import { indexes } from '../../model/indexes'
import { deliveryTargets, sourcesOf } from '../../model/relations'
import { settings } from '../../model/settings'
import { addressesTowards } from '../../model/node-address'
import { entered, named, type EnteredText, type Named, type Sender } from '../data'
import { organizationRule } from '../rule'
import { andMore } from '../words/lists'
import { plainName, quotedName } from '../words/names'
import { senderName } from '../words/senders'
import { bySender, receiverIds, senderIn } from './pairs'

type Apart = {
  readonly sender: Sender
  readonly server: Named
  readonly from: readonly EnteredText[]
  readonly to: readonly EnteredText[]
}

type SmartHostApart = {
  readonly name: Named
  readonly host: Named
  readonly from: readonly EnteredText[]
  readonly to: readonly EnteredText[]
}

export const familiesMeet = organizationRule({
  id: 'PATH-029',
  severity: 'warning',
  title: 'The two ends of a line have addresses of one family',
  why: 'An end with IPv6 addresses only does not reach a server with IPv4 addresses only, and the other way round. As drawn no connection comes about.',
  remedy: 'State the other address of one of the two ends, or give it one.',
  references: ['Derived from documented facts'],
  messages: {
    smartHost: ({ name, host, from, to }: SmartHostApart) =>
      `${quotedName(name)} sends from ${andMore(from)} to ${plainName(host)}, which has ${andMore(to)}, so that the two never meet: state an address of the other family at one of them.`,
    apart: ({ sender, server, from, to }: Apart) =>
      `${senderName(sender)} connects from ${andMore(from)} and ${plainName(server)} has ${andMore(to)}, so that the two never meet: state an address of the other family at one of them.`,
  },
  *check({ design }) {
    const told = new Set<string>()
    for (const alike of bySender(design, ({ answer: { pairs } }) => pairs.length === 0)) {
      const [hop] = alike
      const { from, to } = hop
      told.add(from.id)
      yield {
        message: 'apart',
        data: {
          sender: senderIn(hop),
          server: named(to),
          from: addresses(from, to, design),
          to: addresses(to, from, design),
        },
        subject: hop.subject.id,
        about: receiverIds(alike),
      }
    }
    for (const { connector, source, node } of apartFromSmartHosts(design)) {
      if (told.has(node.id)) continue
      yield {
        message: 'smartHost',
        data: {
          name: named(connector),
          host: named(node),
          from: addresses(source, node, design),
          to: addresses(node, source, design),
        },
        subject: connector.id,
        parameter: 'SmartHosts',
        about: [node.id],
      }
    }
  },
})

function addresses(...[node, other, design]: Parameters<typeof addressesTowards>): readonly EnteredText[] {
  return addressesTowards(node, other, design as Design).map((text) => entered(text))
}

/** Of each enabled Send connector the first gateway that none of its source servers meets. */
function apartFromSmartHosts(design: Design) {
  return indexes(design).byKind.sendConnector.flatMap((connector) => {
    const sources = sourcesOf(connector, design)
    const [source] = sources
    if (!source || settings(connector, design).Enabled.value === false) return []
    const missed = deliveryTargets(connector, design).find(
      ({ node }) => node.kind === 'gateway' && sources.every((one) => areApart(one, node, design)),
    )
    return missed ? [{ connector, source, node: missed.node }] : []
  })
}

/** Both have addresses, and none of one family. */
function areApart(node: NodeItem, other: NodeItem, design: Design): boolean {
  const families = (texts: readonly string[]) => new Set(texts.flatMap((text) => readAddress(text)?.family ?? []))
  const from = families(addressesTowards(node, other, design))
  const to = families(addressesTowards(other, node, design))
  return from.size > 0 && to.size > 0 && [...from].every((family) => !to.has(family))
}
