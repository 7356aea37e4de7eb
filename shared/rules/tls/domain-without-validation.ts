import { setParameter } from '../../edits/change'
import { sequence } from '../../edits/edit'
import type { SendSettings } from '../../model/settings'
import { isHostOfExchangeOnline, isToExchangeOnline } from '../facts/hybrid'
import { itemRule } from '../rule'
import { named, entered, type EnteredText, type Named } from '../data'
import { titled } from '../words/fix-titles'
import { quotedName } from '../words/names'

export const domainWithoutValidation = itemRule({
  id: 'TLS-004',
  severity: 'error',
  kind: 'sendConnector',
  title: 'TlsDomain needs domain validation',
  why: 'TlsDomain can be stated with TlsAuthLevel DomainValidation only: New-SendConnector and Set-SendConnector refuse it with any other level, so that a script stops there.',
  remedy: 'Set TlsAuthLevel to DomainValidation, or remove TlsDomain.',
  references: ['New-SendConnector', 'HealthChecker (issue 1999 of CSS-Exchange)'],
  messages: {
    refused: ({ connector, domain }: { connector: Named; domain: EnteredText }) =>
      `${quotedName(connector)} states TlsDomain “${domain}” without DomainValidation, which New- and Set-SendConnector refuse: set TlsAuthLevel to DomainValidation, or leave TlsDomain out.`,
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
      message: 'refused',
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
  return !isToExchangeOnline(settings) || isHostOfExchangeOnline(domain)
}
