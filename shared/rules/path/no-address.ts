import { isNode, type Design, type Item } from '../../model/design'
import { fieldOfAddress } from '../../model/node-address'
import { isEndpoint } from '../../model/parameter-value'
import { settingNamed } from '../../model/settings'
import type { Connector } from '../../model/connectors'
import { keptFor } from '../../kept'
import { organizationRule } from '../rule'
import { named, type Named } from '../data'
import { quotedName, nameOf } from '../words/names'

const parameters = ['Bindings', 'RemoteIPRanges', 'SmartHosts', 'SourceTransportServers'] as const
type Parameter = (typeof parameters)[number]

export const noAddress = organizationRule({
  id: 'PATH-024',
  severity: 'warning',
  title: 'What connectors refer to has an address or a name',
  why: 'A connector in the drawing refers to a server or another end by the line that was drawn, not by a number. As long as the address or name that it needs is missing there, the command cannot be written.',
  remedy: 'Enter the address or the name at the server or end in question.',
  references: ['Derived from documented facts'],
  hides: ['RC-RANGE-005', 'RC-RANGE-006', 'PATH-004', 'PATH-006'],
  messages: {
    missing: ({ node, connector, parameter }: { node: Named; connector: Named; parameter: Parameter }) =>
      `${nameOf(node)} has no address or name yet that ${quotedName(connector)} needs for ${parameter}: enter it there; the statements that need it are held back.`,
  },
  *check({ design, indexes }) {
    const waiting = new Map<string, { connector: Connector; parameter: Parameter; all: string[] }>()
    const { receiveConnector, sendConnector } = indexes.byKind
    for (const connector of [...thoseReferring(receiveConnector), ...thoseReferring(sendConnector)]) {
      for (const { node, parameter } of unresolved(connector, design)) {
        const known = waiting.get(node)
        if (known) known.all.push(connector.id)
        else waiting.set(node, { connector, parameter, all: [connector.id] })
      }
    }
    for (const [id, { connector, parameter, all }] of waiting) {
      const node: Item | undefined = design.items[id]
      if (!isNode(node)) continue
      yield {
        message: 'missing',
        data: { node: named(node), connector: named(connector), parameter },
        subject: id,
        parameter: fieldOfAddress(node, parameter),
        about: [...new Set(all)],
      }
    }
  },
})

function unresolved(connector: Connector, design: Design): readonly { node: string; parameter: Parameter }[] {
  return referring(connector).flatMap((parameter) => {
    const problems = settingNamed(connector, parameter, design)?.problems ?? []
    return problems.flatMap((problem) => (problem.kind === 'noAddress' ? [{ node: problem.node, parameter }] : []))
  })
}

/** The parameters of a connector that hold references. */
const referring = keptFor((connector: Connector): readonly Parameter[] =>
  parameters.filter((parameter) => {
    const stated = connector.parameters[parameter]
    return Array.isArray(stated) && stated.some(isEndpoint)
  }),
)

/** Of a list, the connectors that hold references: most hold none. */
const thoseReferring = keptFor((connectors: readonly Connector[]): readonly Connector[] =>
  connectors.filter((connector) => referring(connector).length > 0),
)
