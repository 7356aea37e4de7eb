import { setParameter } from '../../edits/change'
import { exchangeOnlineHost, isToExchangeOnline } from '../hybrid'
import { itemRule } from '../rule'
import { hasSmartHosts } from '../send-connector'
import { named, exchangeName, type Named } from '../data'
import { titled } from '../words/fix-titles'
import { quotedName } from '../words/names'

export const domainToValidate = itemRule({
  id: 'TLS-003',
  severity: 'error',
  kind: 'sendConnector',
  title: 'Domain validation of a smart host names the domain',
  why: 'With DomainValidation the certificate of the other end must carry a domain. With DNS routing that may be the domain of the recipients; with a smart host Exchange asks for TlsDomain.',
  remedy: 'State in TlsDomain the domain that stands in the certificate of the smart host.',
  references: ['New-SendConnector'],
  hides: ['HYB-003'],
  messages: {
    missing: ({ connector }: { connector: Named }) =>
      `${quotedName(connector)} validates the domain of its smart host but does not say which: state it in TlsDomain.`,
  },
  *check({ item, settings }) {
    const { TlsAuthLevel, TlsDomain } = settings
    if (TlsAuthLevel.value !== 'DomainValidation' || !hasSmartHosts(settings)) return
    if (TlsDomain.value !== undefined && TlsDomain.value.trim() !== '') return
    const fix = {
      title: titled('set', { parameter: 'TlsDomain', value: exchangeName(exchangeOnlineHost) }),
      edit: setParameter(item.id, 'TlsDomain', exchangeOnlineHost),
    }
    yield {
      message: 'missing',
      data: { connector: named(item) },
      subject: item.id,
      parameter: 'TlsDomain',
      ...(isToExchangeOnline(settings) && { fix }),
    }
  },
})
