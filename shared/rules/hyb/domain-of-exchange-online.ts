import { setParameter } from '../../edits/change'
import { certifiedHostOf, isHostOfExchangeOnline, isToExchangeOnline } from '../facts/hybrid'
import { itemRule } from '../rule'
import { named, entered, exchangeName, type EnteredText, type ExchangeName, type Named } from '../data'
import { expectedDomain } from '../words/domains'
import { titled } from '../words/fix-titles'
import { quotedName } from '../words/names'

export const domainOfExchangeOnline = itemRule({
  id: 'HYB-003',
  severity: 'warning',
  kind: 'sendConnector',
  title: 'Domain validation of Exchange Online names its domain',
  why: 'With DomainValidation the certificate of the other end must carry TlsDomain. Exchange Online shows a certificate for mail.protection.outlook.com, whatever the domain of the tenant; government and national clouds have a name of their own.',
  remedy: 'Set TlsDomain to mail.protection.outlook.com, or to the name of the cloud that the tenant is in.',
  references: ['HealthChecker'],
  messages: {
    other: ({ connector, domain, host }: { connector: Named; domain: EnteredText; host: ExchangeName }) =>
      `${quotedName(connector)} expects ${expectedDomain(domain)} in the certificate of Exchange Online: set TlsDomain to ${host}.`,
  },
  *check({ item, settings }) {
    const { TlsAuthLevel, TlsDomain } = settings
    if (TlsAuthLevel.value !== 'DomainValidation' || !isToExchangeOnline(settings)) return
    const domain = TlsDomain.value?.trim() ?? ''
    if (isHostOfExchangeOnline(domain)) return
    const host = exchangeName(certifiedHostOf(settings))
    yield {
      message: 'other',
      data: { connector: named(item), domain: entered(domain), host },
      subject: item.id,
      parameter: 'TlsDomain',
      fix: {
        title: titled('set', { parameter: 'TlsDomain', value: host }),
        edit: setParameter(item.id, 'TlsDomain', host),
      },
    }
  },
})
