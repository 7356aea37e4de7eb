import { setParameter } from '../../edits/change'
import type { SendSettings } from '../../model/settings'
import { itemRule } from '../rule'
import { usesBasic } from '../send-connector'
import { named, type Named } from '../data'
import { titled } from '../words/fix-titles'
import { quotedName } from '../words/names'
import { greetingNeedName, type GreetingNeed } from '../words/needs'

export const helloWithoutExtensions = itemRule({
  id: 'SC-AUTH-009',
  severity: 'info',
  kind: 'sendConnector',
  title: 'HELO offers neither TLS nor authentication',
  why: 'ForceHELO greets with HELO, after which a host names no extensions: neither STARTTLS nor AUTH is to be had.',
  remedy: 'Turn ForceHELO off.',
  references: ['Derived from documented facts'],
  messages: {
    needsExtensions: ({ connector, need }: { connector: Named; need: GreetingNeed }) =>
      `${quotedName(connector)} greets with HELO, which knows no extensions, but needs ${greetingNeedName(need)}: turn ForceHELO off.`,
  },
  *check({ item, settings }) {
    if (settings.ForceHELO.value !== true) return
    const need = needOf(settings)
    if (!need) return
    yield {
      message: 'needsExtensions',
      data: { connector: named(item), need },
      subject: item.id,
      parameter: 'ForceHELO',
      fix: {
        title: titled('turnOff', { parameter: 'ForceHELO' }),
        edit: setParameter(item.id, 'ForceHELO', undefined),
      },
    }
  },
})

function needOf(settings: SendSettings): GreetingNeed | undefined {
  if (usesBasic(settings)) return 'authentication'
  return settings.RequireTLS.value === true ? 'tls' : undefined
}
