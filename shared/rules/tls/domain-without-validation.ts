import { setParameter } from '../../edits/change'
import { sequence } from '../../edits/edit'
import { domainsEqual } from '../../exchange/domains'
import type { SendSettings } from '../../model/settings'
import { exchangeOnlineHost, isToExchangeOnline } from '../facts/hybrid'
import { itemRule } from '../rule'
import { named, entered, type EnteredText, type Named } from '../data'
import { titled } from '../words/fix-titles'
import { quotedName } from '../words/names'

export const domainWithoutValidation = itemRule({
  id: 'TLS-004',
  severity: 'warning',
  kind: 'sendConnector',
  title: 'TlsDomain needs domain validation',
  why: 'Exchange looks at TlsDomain only with TlsAuthLevel DomainValidation. With any other level the name in the certificate is not compared with anything.',
  remedy: 'Set TlsAuthLevel to DomainValidation, or remove TlsDomain.',
  references: ['New-SendConnector'],
  messages: {
    ignored: ({ connector, domain }: { connector: Named; domain: EnteredText }) =>
      `${quotedName(connector)} states TlsDomain “${domain}”, which is ignored without DomainValidation: set TlsAuthLevel to DomainValidation.`,
  },
  *check({ item, settings }) {
    const { TlsAuthLevel, TlsDomain, RequireTLS } = settings
    const domain = TlsDomain.value?.trim() ?? ''
    if (domain === '' || TlsAuthLevel.value === 'DomainValidation') return
    const validate = setParameter(item.id, 'TlsAuthLevel', 'DomainValidation')
    const isRequired = RequireTLS.value === true
    const fix = {
      title: isRequired
        ? titled('set', { parameter: 'TlsAuthLevel', value: 'DomainValidation' })
        : titled('requireTlsOfDomain'),
      edit: isRequired ? validate : sequence(validate, setParameter(item.id, 'RequireTLS', true)),
    }
    yield {
      message: 'ignored',
      data: { connector: named(item), domain: entered(domain) },
      subject: item.id,
      parameter: 'TlsDomain',
      ...(mayValidate(settings, domain) && { fix }),
    }
  },
})

/** Nothing else stands against validating that domain. */
function mayValidate(settings: SendSettings, domain: string): boolean {
  if (settings.IgnoreSTARTTLS.value === true || settings.ForceHELO.value === true) return false
  return !isToExchangeOnline(settings) || domainsEqual(domain, exchangeOnlineHost)
}
