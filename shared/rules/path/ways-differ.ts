import type { SendConnector } from '../../model/connectors'
import { find, type Design } from '../../model/design'
import type { Gateway } from '../../model/ends'
import { indexes } from '../../model/indexes'
import { routesByDns, deliveryTargets } from '../../model/relations'
import { settings } from '../../model/settings'
import { organizationRule } from '../rule'
import { named, type Named } from '../data'
import { plainName } from '../words/names'

export const waysDiffer = organizationRule({
  id: 'PATH-019',
  severity: 'warning',
  title: 'Internet mail goes and comes by the same gateway',
  why: 'Mail for the Internet leaves through a gateway while mail from the Internet comes in past it, or the reverse. That may be meant; often the MX record or the firewall was forgotten, and mail escapes the filtering of the gateway.',
  remedy: 'Confirm MX record and firewall, or draw the missing line to or from the gateway.',
  references: ['Derived from documented facts'],
  messages: {
    inPast: ({ gateway }: { gateway: Named }) =>
      `Mail for the Internet leaves through ${plainName(gateway)}, and mail from the Internet comes in past it: confirm MX record and firewall, or draw the line from ${plainName(gateway)}.`,
    outPast: ({ gateway }: { gateway: Named }) =>
      `Mail from the Internet comes in through ${plainName(gateway)}, and mail for the Internet leaves past it: confirm that this is meant, or draw the line to ${plainName(gateway)}.`,
  },
  *check({ design }) {
    const out = waysOut(design)
    const back = waysIn(design)
    const [outGateway] = out.gateways
    const [inGateway] = back.gateways
    // One that brings no mail of the Internet, such as the smart host of a provider, cannot be on the way in.
    if (outGateway?.sendsInternetMail && !out.direct && back.direct && !inGateway) {
      yield { message: 'inPast', data: { gateway: named(outGateway) }, subject: outGateway.id, about: out.subjects }
    }
    // One that takes no mail for the Internet, such as a load balancer, cannot be on the way out.
    if (inGateway?.takesInternetMail && !back.direct && out.direct && !outGateway) {
      yield { message: 'outPast', data: { gateway: named(inGateway) }, subject: inGateway.id, about: back.subjects }
    }
  },
})

interface Ways {
  readonly gateways: readonly Gateway[]
  /** To or from the Internet itself. */
  readonly direct: boolean
  readonly subjects: readonly string[]
}

function waysOut(design: Design): Ways {
  const { sendConnector, gateway, internet } = indexes(design).byKind
  if (gateway.length === 0 || internet.length === 0) return none
  const takers = sendConnector.filter((connector) => takesAll(connector, design))
  const targets = takers.flatMap((connector) => deliveryTargets(connector, design).map(({ node }) => node))
  return {
    gateways: targets.filter((node): node is Gateway => node.kind === 'gateway' && node.takesInternetMail),
    direct: takers.some((connector) => routesByDns(settings(connector, design))),
    subjects: takers.map(({ id }) => id),
  }
}

const none: Ways = { gateways: [], direct: false, subjects: [] }

function takesAll(connector: SendConnector, design: Design): boolean {
  const { Enabled, AddressSpaces } = settings(connector, design)
  return Enabled.value !== false && (AddressSpaces.value ?? []).some(({ address }) => address === '*')
}

function waysIn(design: Design): Ways {
  const { inboundRoute } = indexes(design).byKind
  const gateways = inboundRoute.flatMap(({ from }) => find(design, 'gateway', from) ?? [])
  return {
    gateways: gateways.filter(({ sendsInternetMail }) => sendsInternetMail),
    direct: inboundRoute.some(({ from }) => design.items[from]?.kind === 'internet'),
    subjects: inboundRoute.map(({ id }) => id),
  }
}
