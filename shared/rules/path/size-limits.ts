import { formatSize } from '../../exchange/sizes'
import { setParameter } from '../../edits/change'
import type { Connector } from '../../model/connectors'
import { settings } from '../../model/settings'
import { organizationRule } from '../rule'
import { named, entered, type EnteredText, type Named } from '../data'
import { titled } from '../words/fix-titles'
import { quotedName } from '../words/names'
import { computedPaths } from './computed-paths'

export const sizeLimits = organizationRule({
  id: 'PATH-012',
  severity: 'warning',
  title: 'A message that is too large is refused where it enters',
  why: 'Each connector on the way has its own size limit, and the smallest one decides. Where it comes late, a large message travels part of the way and only then comes back as a non-delivery report.',
  remedy: 'State the smallest limit of the way at the connector where mail enters.',
  references: ['Message size limits'],
  messages: {
    late: ({ entry, strictest, size }: { entry: Named; strictest: Named; size: EnteredText }) =>
      `Mail enters at ${quotedName(entry)}, and only ${quotedName(strictest)} further on limits it to ${size}: state that limit where it enters.`,
  },
  *check({ design, indexes, touched }) {
    const { receiveConnector, sendConnector } = indexes.byKind
    const stated = new Set<Connector>([...receiveConnector, ...sendConnector].filter(statesSize))
    if (stated.size < 2) return
    const reported = new Set<string>()
    for (const path of computedPaths(design)) {
      const sizes = path.flatMap(({ connector }) =>
        stated.has(connector) ? [{ connector, size: sizeOf(connector) }] : [],
      )
      const smallest = sizes.reduce((least, { size }) => Math.min(least, size), Infinity)
      const strictest = sizes.find(({ size }) => size === smallest)?.connector
      const entry = path[0]?.connector
      if (!entry || !strictest || entry === strictest || reported.has(entry.id)) continue
      if (sizes.every(({ size }) => size === smallest)) continue
      reported.add(entry.id)
      yield {
        message: 'late',
        data: { entry: named(entry), strictest: named(strictest), size: entered(formatSize(smallest)) },
        subject: entry.id,
        parameter: 'MaxMessageSize',
        about: [strictest.id],
        fix: {
          title: titled('limit', { item: named(entry), size: entered(formatSize(smallest)) }),
          edit: setParameter(entry.id, 'MaxMessageSize', strictest.parameters.MaxMessageSize),
        },
      }
    }

    function statesSize(connector: Connector): boolean {
      if (connector === design.baseline[connector.id] && connector.origin !== 'imported') return false
      const { problems } = settings(connector, design).MaxMessageSize
      const isReadable = connector.parameters.MaxMessageSize !== undefined && problems.length === 0
      return isReadable && touched(connector, 'MaxMessageSize')
    }

    function sizeOf(connector: Connector): number {
      const { value } =
        connector.kind === 'sendConnector'
          ? settings(connector, design).MaxMessageSize
          : settings(connector, design).MaxMessageSize
      return typeof value === 'number' ? value : Infinity
    }
  },
})
