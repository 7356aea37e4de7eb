import type { Connector } from '../../model/connectors'
import { find, type Design } from '../../model/design'
import { indexes } from '../../model/indexes'
import type { Certificate } from '../../model/organization-items'
import { sourcesOf } from '../../model/relations'
import { settings } from '../../model/settings'
import type { Server } from '../../model/server'
import { certificateMeant, certificatesOn } from '../facts/certificates'

/** A connector that states TlsCertificateName, and the certificate that it means on one of its servers. */
export interface StatedCertificate {
  readonly connector: Connector
  readonly server: Server
  readonly certificate: Certificate
}

/** Of connectors with several servers, one for each that has the certificate or is stated to trust it. */
export function* statedCertificates(design: Design): Generator<StatedCertificate> {
  const { sendConnector, receiveConnector, certificate: all } = indexes(design).byKind
  if (all.length === 0) return
  for (const connector of [...sendConnector, ...receiveConnector]) {
    if (connector.parameters.TlsCertificateName === undefined) continue
    const { value } = statedName(connector, design)
    for (const server of hostsOf(connector, design)) {
      const certificate = certificateMeant(
        value,
        [...certificatesOn(server, design), ...trustedOn(server, all)],
        design,
      )
      if (certificate) yield { connector, server, certificate }
    }
  }
}

function statedName(connector: Connector, design: Design) {
  return connector.kind === 'sendConnector'
    ? settings(connector, design).TlsCertificateName
    : settings(connector, design).TlsCertificateName
}

export function hostsOf(connector: Connector, design: Design): readonly Server[] {
  if (connector.kind === 'sendConnector') return sourcesOf(connector, design)
  const server = find(design, 'server', connector.server)
  return server ? [server] : []
}

function trustedOn({ id }: Server, all: readonly Certificate[]): readonly Certificate[] {
  return all.filter(({ trustedBy }) => trustedBy.includes(id))
}
