import { setParameter } from '../../edits/change'
import { itemRule } from '../rule'
import { named, type Named } from '../data'
import { titled } from '../words/fix-titles'
import { quotedName } from '../words/names'

export const requireOrIgnoreTls = itemRule({
  id: 'TLS-001',
  severity: 'error',
  kind: 'sendConnector',
  title: 'A connector that requires TLS does not ignore it',
  why: 'RequireTLS sends over TLS or not at all, IgnoreSTARTTLS never uses TLS. Exchange refuses both together.',
  remedy: 'Set IgnoreSTARTTLS to $false, or do not require TLS.',
  references: ['New-SendConnector'],
  hides: ['TLS-011'],
  messages: {
    both: ({ connector }: { connector: Named }) =>
      `${quotedName(connector)} requires TLS and also ignores it: set IgnoreSTARTTLS to $false.`,
  },
  *check({ item, settings }) {
    if (settings.RequireTLS.value !== true || settings.IgnoreSTARTTLS.value !== true) return
    yield {
      message: 'both',
      data: { connector: named(item) },
      subject: item.id,
      parameter: 'IgnoreSTARTTLS',
      fix: {
        title: titled('set', { parameter: 'IgnoreSTARTTLS', value: false }),
        edit: setParameter(item.id, 'IgnoreSTARTTLS', false),
      },
    }
  },
})
