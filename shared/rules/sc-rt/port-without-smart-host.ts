import { setParameter } from '../../edits/change'
import { itemRule } from '../rule'
import { hasSmartHosts } from '../send-connector'
import { named, type Named } from '../data'
import { titled } from '../words/fix-titles'
import { quotedName } from '../words/names'

export const portWithoutSmartHost = itemRule({
  id: 'SC-RT-008',
  severity: 'info',
  kind: 'sendConnector',
  title: 'The port of a Send connector counts for smart hosts only',
  why: 'Delivery by MX record always goes to port 25, whatever Port says.',
  remedy: 'Remove the port, or name the smart host that listens on it.',
  references: ['New-SendConnector'],
  messages: {
    ignored: ({ connector }: { connector: Named }) =>
      `${quotedName(connector)} states a port but delivers by DNS, which uses port 25 in any case: remove the port or name a smart host.`,
  },
  *check({ item, settings }) {
    if (settings.Port.from !== 'stated' || hasSmartHosts(settings)) return
    yield {
      message: 'ignored',
      data: { connector: named(item) },
      subject: item.id,
      parameter: 'Port',
      fix: { title: titled('removePort'), edit: setParameter(item.id, 'Port', undefined) },
    }
  },
})
