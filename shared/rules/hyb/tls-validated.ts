import { setParameter } from '../../edits/change'
import { sequence, type Edit } from '../../edits/edit'
import type { SendSettings } from '../../model/settings'
import { isHostOfExchangeOnline, isToExchangeOnline } from '../facts/hybrid'
import { itemRule } from '../rule'
import { named, type Named } from '../data'
import { titled } from '../words/fix-titles'
import { quotedName } from '../words/names'

export const tlsValidated = itemRule({
  id: 'HYB-002',
  severity: 'warning',
  kind: 'sendConnector',
  title: 'Mail to Exchange Online goes over validated TLS',
  why: 'Mail between the organization and its tenant is to be encrypted, and the certificate of Exchange Online checked. That takes RequireTLS $true and the TlsAuthLevel CertificateValidation or DomainValidation.',
  remedy: 'Set RequireTLS to $true and TlsAuthLevel to CertificateValidation or DomainValidation.',
  references: ['HealthChecker', 'Set up connectors to route mail between Microsoft 365 and your own email servers'],
  messages: {
    unvalidated: ({ connector }: { connector: Named }) =>
      `${quotedName(connector)} delivers to Exchange Online without checking its certificate over required TLS: set RequireTLS to $true and TlsAuthLevel to CertificateValidation or DomainValidation.`,
  },
  *check({ item, settings }) {
    if (!isToExchangeOnline(settings) || (settings.RequireTLS.value === true && isValidating(settings))) return
    const canRequire = settings.IgnoreSTARTTLS.value !== true && settings.ForceHELO.value !== true
    yield {
      message: 'unvalidated',
      data: { connector: named(item) },
      subject: item.id,
      parameter: settings.RequireTLS.value === true ? 'TlsAuthLevel' : 'RequireTLS',
      ...(canRequire && { fix: { title: titled('requireAndValidateTls'), edit: validate(item.id, settings) } }),
    }
  },
})

function isValidating({ TlsAuthLevel }: SendSettings): boolean {
  return TlsAuthLevel.value === 'CertificateValidation' || TlsAuthLevel.value === 'DomainValidation'
}

function validate(id: string, settings: SendSettings): Edit {
  const isNamed = settings.TlsDomain.value !== undefined && isHostOfExchangeOnline(settings.TlsDomain.value)
  const level = isNamed ? 'DomainValidation' : 'CertificateValidation'
  const required = setParameter(id, 'RequireTLS', true)
  return isValidating(settings) ? required : sequence(required, setParameter(id, 'TlsAuthLevel', level))
}
