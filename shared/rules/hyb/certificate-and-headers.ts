import { setParameter } from '../../edits/change'
import { sendConnectorParameters } from '../../exchange/parameters'
import { canonicalDomain } from '../../exchange/domains'
import type { SendConnector } from '../../model/connectors'
import type { Design } from '../../model/design'
import { sourcesOf } from '../../model/relations'
import { settings } from '../../model/settings'
import { certificatesOn, mailCertificatesFor } from '../facts/certificates'
import { isToExchangeOnline } from '../facts/hybrid'
import { organizationRule } from '../rule'
import { named, type Named } from '../data'
import { titled } from '../words/fix-titles'
import { quotedName } from '../words/names'
import { tenantNeedNames, type TenantNeed } from '../words/needs'

export const certificateAndHeaders = organizationRule({
  id: 'HYB-001',
  severity: 'warning',
  title: 'Exchange Online recognises the organization’s mail',
  why: 'Exchange Online knows the mail of its own organization by the certificate that the connector shows and by the headers that CloudServicesMailEnabled keeps. Without both it may treat the mail as anonymous. The certificate is the one of TlsCertificateName; where that is not stated, the one that carries Fqdn, which is as good (HealthChecker withdrew its warning about that).',
  remedy:
    'State TlsCertificateName, or an Fqdn that a certificate of every source carries, and set CloudServicesMailEnabled to $true, as the Hybrid Configuration wizard does.',
  references: ['HealthChecker', 'HealthChecker (pull request 2234 of CSS-Exchange)'],
  messages: {
    missing: ({ connector, missing }: { connector: Named; missing: readonly TenantNeed[] }) =>
      `${quotedName(connector)} delivers to Exchange Online without ${tenantNeedNames(missing)}, so its mail may count as anonymous there: add what is missing.`,
  },
  *check({ design, indexes }) {
    for (const item of indexes.byKind.sendConnector) {
      const read = settings(item, design)
      if (!isToExchangeOnline(read)) continue
      const missing = whatIsMissing(item, design)
      if (missing.length === 0) continue
      const headers = missing.every(({ parameter }) => parameter === 'CloudServicesMailEnabled')
      const edit = setParameter(item.id, 'CloudServicesMailEnabled', true)
      yield {
        message: 'missing',
        data: { connector: named(item), missing: missing.map(({ parameter }) => parameter) },
        subject: item.id,
        parameter: missing[0]?.parameter,
        ...(headers && { fix: { title: titled('set', { parameter: 'CloudServicesMailEnabled', value: true }), edit } }),
      }
    }
  },
})

interface Wanted {
  readonly parameter: TenantNeed
  readonly holds: (connector: SendConnector, design: Design) => boolean
}

const wanted: readonly Wanted[] = [
  {
    parameter: 'TlsCertificateName',
    holds: (connector, design) =>
      settings(connector, design).TlsCertificateName.value !== undefined || isChosenByFqdn(connector, design),
  },
  {
    parameter: 'CloudServicesMailEnabled',
    holds: (connector, design) => settings(connector, design).CloudServicesMailEnabled.value === true,
  },
]

/** Without TlsCertificateName Exchange takes the certificate that carries Fqdn; of a server without any stated nothing is known. */
function isChosenByFqdn(connector: SendConnector, design: Design): boolean {
  const { Fqdn } = settings(connector, design)
  if (Fqdn.value === undefined || Fqdn.from !== 'stated') return false
  const host = canonicalDomain(Fqdn.value)
  return sourcesOf(connector, design).every(
    (server) => certificatesOn(server, design).length === 0 || mailCertificatesFor(host, server, design).length > 0,
  )
}

/** Exchange 2010 has neither parameter. */
function whatIsMissing(connector: SendConnector, design: Design): readonly Wanted[] {
  const sources = sourcesOf(connector, design)
  return wanted.filter(
    ({ parameter, holds }) =>
      !holds(connector, design) &&
      sources.every(({ version }) => sendConnectorParameters[parameter].versions.some((known) => known === version)),
  )
}
