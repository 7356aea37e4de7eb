import { setParameter } from '../../edits/change'
import { sourcesOf, deliveryTargets } from '../../model/relations'
import { organizationRule } from '../rule'
import { named, type Named } from '../data'
import { titled } from '../words/fix-titles'
import { plainName, quotedName } from '../words/names'
import { isProxied } from './front-end-proxy'

export const frontEndProxyThroughEdge = organizationRule({
  id: 'PATH-018',
  severity: 'warning',
  title: 'Mail through an Edge subscription does not pass the Front End',
  why: 'Outbound mail that goes through a subscribed Edge server is handed to it by the Transport service. FrontendProxyEnabled changes nothing there.',
  remedy: 'Take FrontendProxyEnabled from the connector.',
  references: ['Network ports'],
  messages: {
    ignored: ({ connector, edge }: { connector: Named; edge: Named }) =>
      `${quotedName(connector)} sends through the subscribed Edge server ${plainName(edge)}, so FrontendProxyEnabled has no effect: remove it.`,
  },
  *check({ design, indexes }) {
    for (const connector of indexes.byKind.sendConnector) {
      if (!isProxied(connector, design)) continue
      const nodes = [...sourcesOf(connector, design), ...deliveryTargets(connector, design).map(({ node }) => node)]
      const edge = nodes.find(
        (node) => node.kind === 'server' && node.role === 'edge' && node.subscribedSiteId !== undefined,
      )
      if (!edge) continue
      yield {
        message: 'ignored',
        data: { connector: named(connector), edge: named(edge) },
        subject: connector.id,
        parameter: 'FrontendProxyEnabled',
        about: [edge.id],
        fix: {
          title: titled('sendWithoutProxy'),
          edit: setParameter(connector.id, 'FrontendProxyEnabled', undefined),
        },
      }
    }
  },
})
