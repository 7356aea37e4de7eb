import { setParameter } from '../../edits/change'
import { settings } from '../../model/settings'
import { isHybrid } from '../hybrid'
import { organizationRule } from '../rule'
import { named, type Named } from '../data'
import { titled } from '../words/fix-titles'
import { quotedName } from '../words/names'

export const headersInHybrid = organizationRule({
  id: 'HYB-005',
  severity: 'info',
  title: 'CloudServicesMailEnabled belongs to a hybrid organization',
  why: 'CloudServicesMailEnabled passes internal headers on to the other end, which is meant for the organization’s own tenant of Exchange Online. The documentation leaves it to the Hybrid Configuration wizard.',
  remedy: 'Remove CloudServicesMailEnabled, or let the wizard make the connector.',
  references: ['New-SendConnector'],
  messages: {
    noHybrid: ({ connector }: { connector: Named }) =>
      `${quotedName(connector)} states CloudServicesMailEnabled, but no Exchange Online is drawn: leave it to the Hybrid Configuration wizard.`,
  },
  *check({ design, indexes, isUntouched }) {
    for (const connector of indexes.byKind.sendConnector) {
      const { CloudServicesMailEnabled } = settings(connector, design)
      if (CloudServicesMailEnabled.from !== 'stated' || CloudServicesMailEnabled.value !== true) continue
      if (isUntouched(connector) || isHybrid(design)) continue
      yield {
        message: 'noHybrid',
        data: { connector: named(connector) },
        subject: connector.id,
        parameter: 'CloudServicesMailEnabled',
        fix: {
          title: titled('remove', { part: 'CloudServicesMailEnabled' }),
          edit: setParameter(connector.id, 'CloudServicesMailEnabled', undefined),
        },
      }
    }
  },
})
