import { setParameter } from '../../edits/change'
import { sendConnectorParameters } from '../../exchange/parameters'
import type { SendSettings } from '../../model/settings'
import { isToExchangeOnline } from '../hybrid'
import { itemRule, type ItemContext } from '../rule'
import { named, type Named } from '../data'
import { titled } from '../words/fix-titles'
import { quotedName } from '../words/names'
import { tenantNeedNames, type TenantNeed } from '../words/needs'

export const certificateAndHeaders = itemRule({
  id: 'HYB-001',
  severity: 'warning',
  kind: 'sendConnector',
  title: 'Exchange Online recognises the organization’s mail',
  why: 'Exchange Online knows the mail of its own organization by the certificate that the connector shows and by the headers that CloudServicesMailEnabled keeps. Without both it may treat the mail as anonymous.',
  remedy:
    'State TlsCertificateName and set CloudServicesMailEnabled to $true, as the Hybrid Configuration wizard does.',
  references: ['HealthChecker'],
  messages: {
    missing: ({ connector, missing }: { connector: Named; missing: readonly TenantNeed[] }) =>
      `${quotedName(connector)} delivers to Exchange Online without ${tenantNeedNames(missing)}, so its mail may count as anonymous there: add what is missing.`,
  },
  *check(context) {
    const { item, settings } = context
    if (!isToExchangeOnline(settings)) return
    const missing = whatIsMissing(context)
    if (missing.length === 0) return
    const headers = missing.every(({ parameter }) => parameter === 'CloudServicesMailEnabled')
    const edit = setParameter(item.id, 'CloudServicesMailEnabled', true)
    yield {
      message: 'missing',
      data: { connector: named(item), missing: missing.map(({ parameter }) => parameter) },
      subject: item.id,
      parameter: missing[0]?.parameter,
      ...(headers && { fix: { title: titled('set', { parameter: 'CloudServicesMailEnabled', value: true }), edit } }),
    }
  },
})

interface Wanted {
  readonly parameter: TenantNeed
  readonly holds: (settings: SendSettings) => boolean
}

const wanted: readonly Wanted[] = [
  {
    parameter: 'TlsCertificateName',
    holds: ({ TlsCertificateName }) => TlsCertificateName.value !== undefined,
  },
  {
    parameter: 'CloudServicesMailEnabled',
    holds: ({ CloudServicesMailEnabled }) => CloudServicesMailEnabled.value === true,
  },
]

/** Exchange 2010 has neither parameter. */
function whatIsMissing({ settings, sources }: ItemContext<'sendConnector'>): readonly Wanted[] {
  return wanted.filter(
    ({ parameter, holds }) =>
      !holds(settings) &&
      sources.every(({ version }) => sendConnectorParameters[parameter].versions.some((known) => known === version)),
  )
}
