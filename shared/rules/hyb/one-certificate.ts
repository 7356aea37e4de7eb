import { find, type Design } from '../../model/design'
import { indexes } from '../../model/indexes'
import type { Certificate } from '../../model/organization-items'
import { lines, sourcesOf } from '../../model/relations'
import { settings } from '../../model/settings'
import type { Server } from '../../model/server'
import { certificateMeant, certificatesOn } from '../certificates'
import { isToExchangeOnline } from '../hybrid'
import { organizationRule } from '../rule'
import { named, type Named } from '../data'
import { plainName } from '../words/names'

export const oneHybridCertificate = organizationRule({
  id: 'HYB-004',
  severity: 'warning',
  title: 'Edge servers share the hybrid certificate',
  why: 'Exchange Online recognises the organization by the issuer and subject of one certificate. All Edge servers that exchange mail with it need certificates with the same issuer and subject.',
  remedy: 'Install certificates of the same issuer with the same subject on every Edge server.',
  references: ['Certificate requirements for hybrid deployments'],
  messages: {
    different: ({ server, other }: { server: Named; other: Named }) =>
      `${plainName(server)} and ${plainName(other)} exchange mail with Exchange Online but share no certificate: install certificates with the same issuer and subject on both.`,
  },
  *check({ design }) {
    const [first, ...rest] = [...hybridEdges(design)].flatMap(([server, meant]) => {
      const names = new Set((meant ? [meant] : usable(server, design)).map(nameOf))
      return names.size > 0 ? [{ server, names }] : []
    })
    if (!first) return
    for (const { server, names } of rest) {
      if ([...names].some((name) => first.names.has(name))) continue
      yield {
        message: 'different',
        data: { server: named(server), other: named(first.server) },
        subject: server.id,
        about: [first.server.id],
      }
    }
  },
})

/** The Edge servers that send to Exchange Online or receive from it, with the certificate that a connector names. */
function hybridEdges(design: Design): ReadonlyMap<Server, Certificate | undefined> {
  const found = new Map<Server, Certificate | undefined>()
  for (const line of lines(design)) {
    const edge = find(design, 'server', line.to)
    if (line.kind === 'inbound' && edge?.role === 'edge' && find(design, 'exchangeOnline', line.from))
      found.set(edge, undefined)
  }
  for (const connector of indexes(design).byKind.sendConnector) {
    if (!isToExchangeOnline(settings(connector, design))) continue
    const { value } = settings(connector, design).TlsCertificateName
    for (const server of sourcesOf(connector, design)) {
      if (server.role === 'edge') found.set(server, certificateMeant(value, certificatesOn(server, design), design))
    }
  }
  return found
}

/** Those that somebody outside may trust. */
function usable(server: Server, design: Design): readonly Certificate[] {
  return certificatesOn(server, design).filter(({ selfSigned }) => !selfSigned)
}

function nameOf({ issuer, subject }: Certificate): string {
  return `<I>${issuer.trim().toLowerCase()}<S>${subject.trim().toLowerCase()}`
}
