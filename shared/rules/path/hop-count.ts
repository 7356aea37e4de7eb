import type { ReceiveConnector } from '../../model/connectors'
import { find } from '../../model/design'
import { settings } from '../../model/settings'
import { organizationRule } from '../rule'
import { receiver, type Receiver } from '../data'
import { called } from '../words/names'
import { computedPaths } from './computed-paths'

const parameters = ['MaxHopCount', 'MaxLocalHopCount'] as const

type Exceeded = {
  name: Receiver
  parameter: (typeof parameters)[number]
  limit: number
  hops: number
}

export const hopCount = organizationRule({
  id: 'PATH-011',
  severity: 'warning',
  title: 'The hop count allows the way that mail takes',
  why: 'A Receive connector refuses a message that has already passed more servers than MaxHopCount, or more servers of the organization than MaxLocalHopCount, because it takes it for a loop.',
  remedy: 'Raise the limit, or let the default apply.',
  references: ['New-ReceiveConnector', 'Derived from documented facts'],
  messages: {
    exceeded: ({ name, parameter, limit, hops }: Exceeded) =>
      `${called(name)} takes mail for a loop after ${limit} hops (${parameter}), and the drawn way has ${hops}: raise the limit.`,
  },
  *check({ design, indexes, touched }) {
    const limited = new Set(
      indexes.byKind.receiveConnector.filter(
        (connector) =>
          (connector !== design.baseline[connector.id] || connector.origin === 'imported') &&
          parameters.some((name) => connector.parameters[name] !== undefined && touched(connector, name)),
      ),
    )
    if (limited.size === 0) return
    const reported = new Set<string>()
    for (const path of computedPaths(design)) {
      for (const { connector, hops } of path) {
        if (connector.kind !== 'receiveConnector' || !limited.has(connector)) continue
        for (const parameter of parameters) {
          const limit = limitOf(connector, parameter)
          const key = `${connector.id} ${parameter}`
          if (limit === undefined || hops <= limit || reported.has(key)) continue
          reported.add(key)
          const name = receiver(connector, find(design, 'server', connector.server))
          yield {
            message: 'exceeded',
            data: { name, parameter, limit, hops },
            subject: connector.id,
            parameter,
          }
        }
      }
    }

    /** MaxLocalHopCount 0 means that mail is never refused for it. */
    function limitOf(connector: ReceiveConnector, parameter: (typeof parameters)[number]): number | undefined {
      if (connector.parameters[parameter] === undefined || !touched(connector, parameter)) return undefined
      const { value } = settings(connector, design)[parameter]
      return typeof value === 'number' && value > 0 ? value : undefined
    }
  },
})
