import { setParameter } from '../../edits/change'
import { itemRule } from '../rule'
import { named, type Named } from '../data'
import { titled } from '../words/fix-titles'
import { quotedName } from '../words/names'

export const notThroughFrontEnd = itemRule({
  id: 'DS-005',
  severity: 'error',
  kind: 'sendConnector',
  title: 'Domain security does not go through Front End Transport',
  why: 'With FrontendProxyEnabled outbound mail is proxied through the Front End Transport service of a Client Access or Mailbox server. Domain security is not supported on that way.',
  remedy: 'Set FrontendProxyEnabled to $false, or turn DomainSecureEnabled off.',
  references: ['TLS functionality and related terminology (Exchange 2013)'],
  messages: {
    proxied: ({ connector }: { connector: Named }) =>
      `${quotedName(connector)} uses domain security and goes through Front End Transport, where it is not supported: set FrontendProxyEnabled to $false.`,
  },
  *check({ item, settings }) {
    if (settings.DomainSecureEnabled.value !== true || settings.FrontendProxyEnabled.value !== true) return
    yield {
      message: 'proxied',
      data: { connector: named(item) },
      subject: item.id,
      parameter: 'FrontendProxyEnabled',
      fix: {
        title: titled('set', { parameter: 'FrontendProxyEnabled', value: false }),
        edit: setParameter(item.id, 'FrontendProxyEnabled', false),
      },
    }
  },
})
