import { setParameter } from '../../edits/change'
import { itemRule } from '../rule'
import { usesBasic } from '../send-connector'

export const helloWithoutExtensions = itemRule({
  id: 'SC-AUTH-009',
  severity: 'info',
  kind: 'sendConnector',
  title: 'HELO offers neither TLS nor authentication',
  why: 'ForceHELO greets with HELO, after which a host names no extensions: neither STARTTLS nor AUTH is to be had.',
  remedy: 'Turn ForceHELO off.',
  references: ['Derived from documented facts'],
  messages: {
    needsExtensions: ({ connector, need }) =>
      `“${connector}” greets with HELO, which knows no extensions, but needs ${need}: turn ForceHELO off.`,
  },
  *check({ item, settings }) {
    if (settings.ForceHELO.value !== true) return
    const need = usesBasic(settings) ? 'authentication' : settings.RequireTLS.value === true ? 'TLS' : undefined
    if (!need) return
    yield {
      message: 'needsExtensions',
      data: { connector: item.name, need },
      subject: item.id,
      parameter: 'ForceHELO',
      fix: { title: 'Turn ForceHELO off', edit: setParameter(item.id, 'ForceHELO', undefined) },
    }
  },
})
