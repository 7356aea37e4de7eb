import { setParameter } from '../../edits/change'
import { itemRule } from '../rule'
import { named, entered, type EnteredText, type Named } from '../data'
import { titled } from '../words/fix-titles'
import { quotedName } from '../words/names'

export const levelNeedsTls = itemRule({
  id: 'TLS-002',
  severity: 'error',
  kind: 'sendConnector',
  title: 'TlsAuthLevel needs RequireTLS',
  why: 'TlsAuthLevel says how strictly the certificate of the other end is checked. Exchange takes it only together with RequireTLS $true.',
  remedy: 'Set RequireTLS to $true, or remove TlsAuthLevel.',
  references: ['New-SendConnector'],
  hides: ['HYB-002'],
  messages: {
    optional: ({ connector, level }: { connector: Named; level: EnteredText }) =>
      `${quotedName(connector)} states TlsAuthLevel ${level} but does not require TLS: set RequireTLS to $true.`,
  },
  *check({ item, settings }) {
    const level = settings.TlsAuthLevel.value
    if (level === undefined || settings.RequireTLS.value === true) return
    const fix = {
      title: titled('set', { parameter: 'RequireTLS', value: true }),
      edit: setParameter(item.id, 'RequireTLS', true),
    }
    yield {
      message: 'optional',
      data: { connector: named(item), level: entered(level) },
      subject: item.id,
      parameter: 'TlsAuthLevel',
      ...(settings.IgnoreSTARTTLS.value !== true && settings.ForceHELO.value !== true && { fix }),
    }
  },
})
