import { setParameter } from '../../edits/change'
import { domainsEqual } from '../../exchange/domains'
import { exchangeOnlineHost, isToExchangeOnline } from '../facts/hybrid'
import { itemRule } from '../rule'
import { named, entered, exchangeName, type EnteredText, type Named } from '../data'
import { expectedDomain } from '../words/domains'
import { titled } from '../words/fix-titles'
import { quotedName } from '../words/names'

export const domainOfExchangeOnline = itemRule({
  id: 'HYB-003',
  severity: 'warning',
  kind: 'sendConnector',
  title: 'Domain validation of Exchange Online names its domain',
  why: 'With DomainValidation the certificate of the other end must carry TlsDomain. Exchange Online shows a certificate for mail.protection.outlook.com, whatever the domain of the tenant.',
  remedy: 'Set TlsDomain to mail.protection.outlook.com.',
  references: ['HealthChecker'],
  messages: {
    other: ({ connector, domain }: { connector: Named; domain: EnteredText }) =>
      `${quotedName(connector)} expects ${expectedDomain(domain)} in the certificate of Exchange Online: set TlsDomain to ${exchangeOnlineHost}.`,
  },
  *check({ item, settings }) {
    const { TlsAuthLevel, TlsDomain } = settings
    if (TlsAuthLevel.value !== 'DomainValidation' || !isToExchangeOnline(settings)) return
    const domain = TlsDomain.value?.trim() ?? ''
    if (domainsEqual(domain, exchangeOnlineHost)) return
    yield {
      message: 'other',
      data: { connector: named(item), domain: entered(domain) },
      subject: item.id,
      parameter: 'TlsDomain',
      fix: {
        title: titled('set', { parameter: 'TlsDomain', value: exchangeName(exchangeOnlineHost) }),
        edit: setParameter(item.id, 'TlsDomain', exchangeOnlineHost),
      },
    }
  },
})
