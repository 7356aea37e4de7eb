import { groupBy } from '../../group-by'
import type { ReceiveConnector } from '../../model/connectors'
import { find, type Design } from '../../model/design'
import { isDeepEqual } from '../../model/equal'
import { settings } from '../../model/settings'
import type { Server } from '../../model/server'
import { siteOf } from '../../model/sites'
import { alikeConnectors, type Placed } from '../../matrix/alike'
import { exchangeName, named, receiver, type ExchangeName, type Named, type Receiver } from '../data'
import { asSetUp } from '../facts/setup-connectors'
import { organizationRule } from '../rule'
import { listed } from '../../routing/words'
import { word } from '../words/word'
import { called, nameWithin } from '../words/names'

type Differing = { readonly name: Receiver; readonly other: Named; readonly parameters: readonly ExchangeName[] }

const parameterNames = word((all: readonly ExchangeName[]): string => listed(all))

export const alikeOnServers = organizationRule({
  id: 'PATH-031',
  severity: 'warning',
  title: 'A connector that several servers have is the same on each',
  why: 'Servers of one site, or behind one name, do the same job, and a sender takes any of them. Where a Receive connector of the same name answers other addresses, offers another authentication or gives other rights on one of them, the same mail is taken by one server and refused by the next. Of the connectors of setup the limits are compared.',
  remedy: 'Make the connector the same on all servers, or give it another name where the difference is meant.',
  references: ['Receive connectors', 'Load balancing in Exchange Server'],
  messages: {
    differs: ({ name, other, parameters }: Differing) =>
      `${called(name)} differs from the connector of that name on ${nameWithin(other)} in ${parameterNames(parameters)}: make both the same, or rename one.`,
    limits: ({ name, other, parameters }: Omit<Differing, 'other'> & { readonly other: Receiver }) =>
      `${called(name)} and ${called(other)} do the same job and differ in ${parameterNames(parameters)}, so that one server takes what the other refuses: make both the same.`,
  },
  *check({ design, indexes, isUntouched, touched }) {
    for (const alike of setupGroups(design)) {
      const changed = alike.flatMap((one) => {
        const read = settings(one.connector, design)
        const parameters = limits.filter(
          (parameter) => touched(one.connector, parameter) && read[parameter].problems.length === 0,
        )
        return parameters.length > 0 ? [{ one, parameters }] : []
      })
      for (const { one, parameters } of changed) {
        const differing = (other: Placed) =>
          parameters.filter((parameter) => limitOf(one, parameter, design) !== limitOf(other, parameter, design))
        const other = alike.find((candidate) => differing(candidate).length > 0)
        if (!other) continue
        yield {
          message: 'limits',
          data: {
            name: receiver(one.connector, one.server),
            other: receiver(other.connector, other.server),
            parameters: differing(other).map((parameter) => exchangeName(parameter)),
          },
          subject: one.connector.id,
          about: [other.connector.id],
        }
        break
      }
    }
    const own = indexes.byKind.receiveConnector.flatMap((connector) => {
      if (connector.origin === 'setup') return []
      const server = find(design, 'server', connector.server)
      return server && server.role !== 'edge' && !isUntouched(connector) ? [{ connector, server }] : []
    })
    for (const alike of groupBy(own, (one) => jobOf(one, design)).values()) {
      const [first, ...others] = alike
      const wanted = factsOf(first.connector, design)
      for (const { connector, server } of others) {
        if (server === first.server) continue
        const facts = factsOf(connector, design)
        const parameters = Object.keys(wanted).filter((name) => !isDeepEqual(wanted[name], facts[name]))
        if (parameters.length === 0) continue
        yield {
          message: 'differs',
          data: {
            name: receiver(connector, server),
            other: named(first.server),
            parameters: parameters.map((parameter) => exchangeName(parameter)),
          },
          subject: connector.id,
          about: [first.connector.id],
        }
      }
    }
  },
})

/** A sender meets them whichever connector of setup it is; what else differs there is a finding of its own. */
const limits = ['MaxMessageSize', 'MaxRecipientsPerMessage', 'MessageRateLimit'] as const

function limitOf({ connector }: Placed, parameter: (typeof limits)[number], design: Design): unknown {
  return settings(connector, design)[parameter].value
}

/** The same connector of setup on the servers of one site. */
function setupGroups(design: Design): readonly (readonly Placed[])[] {
  return alikeConnectors(design).flatMap(({ placed }) => {
    const ofSetup = placed.filter(({ connector, server }) => {
      const before = design.baseline[connector.id]
      const baseline = before?.kind === 'receiveConnector' ? before : undefined
      return server.role !== 'edge' && asSetUp(connector, baseline, server) !== undefined
    })
    return [...groupBy(ofSetup, ({ server }) => siteOf(server, design) ?? '').values()]
  })
}

/** Those of one name and version of services in one site. */
function jobOf({ connector, server }: { connector: ReceiveConnector; server: Server }, design: Design): string {
  return [connector.name.trim().toLowerCase(), siteOf(server, design) ?? '', server.role].join('|')
}

/** What decides whom a connector answers and on what terms; addresses of its own server are left aside. */
function factsOf(connector: ReceiveConnector, design: Design): Readonly<Record<string, unknown>> {
  const read = settings(connector, design)
  const ranges = (read.RemoteIPRanges.value ?? []).map(({ range: { family, low, high } }) => `${family} ${low}-${high}`)
  return {
    RemoteIPRanges: ranges.toSorted(),
    AuthMechanism: [...(read.AuthMechanism.value ?? [])].toSorted(),
    PermissionGroups: (read.PermissionGroups.value ?? []).filter((group) => group !== 'Custom').toSorted(),
    ExtendedRights: connector.grants
      .flatMap(({ user, rights }) => rights.map((right) => `${JSON.stringify(user)} ${right}`.toLowerCase()))
      .toSorted(),
    RequireTLS: read.RequireTLS.value,
    TlsDomainCapabilities: [...(read.TlsDomainCapabilities.value ?? [])].toSorted(),
    TlsCertificateName: read.TlsCertificateName.value,
    MaxMessageSize: read.MaxMessageSize.value,
    Enabled: read.Enabled.value !== false,
  }
}
