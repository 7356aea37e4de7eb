import { find, type Design } from '../../model/design'
import type { Connector } from '../../model/connectors'
import type { Certificate } from '../../model/organization-items'
import { sourcesOf } from '../../model/relations'
import { settings } from '../../model/settings'
import type { Server } from '../../model/server'
import { certificateMeant, certificatesOn } from '../facts/certificates'
import { isIsoDate } from '../../iso-date'
import { organizationRule } from '../rule'
import { named, entered, type EnteredText, type Named } from '../data'
import { namesAndMore, plainName, quotedName } from '../words/names'

/** As HealthChecker warns. */
const daysAhead = 60

export const certificateAtHand = organizationRule({
  id: 'TLS-006',
  severity: 'warning',
  title: 'The certificate of a connector is on its servers and does not expire soon',
  why: 'A connector with TlsCertificateName uses that certificate on each server that hosts it. Where the certificate is missing or has expired, TLS fails there. HealthChecker warns sixty days ahead; the day of the change counts where one is planned. Of several certificates with the same issuer and subject Exchange takes the newest valid one, so that the renewed one counts.',
  remedy: 'Install the certificate on every server that hosts the connector, and renew it in time.',
  references: ['HealthChecker', 'New-SendConnector'],
  messages: {
    missing: ({ name, server }: { name: Named; server: Named }) =>
      `${quotedName(name)} uses a certificate that is not among those of ${plainName(server)}: install it there, or choose another one.`,
    expiring: ({ names, certificate, expires }: Expiring) =>
      `The certificate ${quotedName(certificate)} of ${namesAndMore(names)} expires on ${expires}: renew it.`,
    expired: ({ names, certificate, expires }: Expiring) =>
      `The certificate ${quotedName(certificate)} of ${namesAndMore(names)} expired on ${expires}: renew it.`,
    expiredThen: ({ names, certificate, expires, planned }: Expiring & { planned: EnteredText }) =>
      `The certificate ${quotedName(certificate)} of ${namesAndMore(names)} expires on ${expires}, before the change is planned (${planned}): renew it before.`,
  },
  *check({ design, indexes, today }) {
    const { plannedDate } = design.organization
    const planned = plannedDate !== undefined && isIsoDate(plannedDate) && plannedDate > today ? plannedDate : undefined
    const soon = dayAfter(planned ?? today, daysAhead)
    const toldMissing = new Set<string>()
    const ending = new Map<Certificate, Connector[]>()
    for (const connector of [...indexes.byKind.sendConnector, ...indexes.byKind.receiveConnector]) {
      if (connector.parameters.TlsCertificateName === undefined) continue
      const { value } = settingsOf(connector, design).TlsCertificateName
      if (!value) continue
      const base = { subject: connector.id, parameter: 'TlsCertificateName' }
      const stated = 'id' in value ? find(design, 'certificate', value.id) : undefined
      let meant: Certificate | undefined
      for (const server of hostsOf(connector, design)) {
        const own = certificatesOn(server, design)
        const found = certificateMeant(value, own, design)
        if (found && own.includes(found)) meant ??= found
        // Of a server without certificates nothing is known, unless the drawing says where this one is.
        if ((own.length === 0 && !isElsewhere(stated, server)) || (found && own.includes(found))) continue
        // What several connectors miss on a server is one certificate to install.
        const key = `${'id' in value ? value.id : value.text}|${server.id}`
        if (toldMissing.has(key)) continue
        toldMissing.add(key)
        const data = { name: named(connector), server: named(server) }
        yield { ...base, message: 'missing', data, about: [server.id] }
      }
      meant ??= stated
      if (!meant?.expires || meant.expires > soon) continue
      const known = ending.get(meant)
      if (known) known.push(connector)
      else ending.set(meant, [connector])
    }
    for (const [certificate, [first, ...others]] of ending) {
      if (!first || certificate.expires === undefined) continue
      const { expires } = certificate
      const names = [first, ...others].map(named)
      const data = { names, certificate: named(certificate), expires: entered(expires) }
      const about = [certificate.id, ...others.map(({ id }) => id)]
      const base = { subject: first.id, parameter: 'TlsCertificateName', about }
      if (expires < today) yield { ...base, message: 'expired', data }
      else if (planned !== undefined && expires < planned)
        yield { ...base, message: 'expiredThen', data: { ...data, planned: entered(planned) } }
      else yield { ...base, message: 'expiring', data }
    }
  },
})

type Expiring = { readonly names: readonly Named[]; readonly certificate: Named; readonly expires: EnteredText }

/** It is stated to be on servers, and this is none of them. */
function isElsewhere(certificate: Certificate | undefined, { id }: Server): boolean {
  return certificate !== undefined && certificate.servers.length > 0 && !certificate.servers.includes(id)
}

function settingsOf(connector: Connector, design: Design) {
  return connector.kind === 'sendConnector' ? settings(connector, design) : settings(connector, design)
}

function hostsOf(connector: Connector, design: Design): readonly Server[] {
  if (connector.kind === 'sendConnector') return sourcesOf(connector, design)
  const server = find(design, 'server', connector.server)
  return server ? [server] : []
}

function dayAfter(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10)
}
