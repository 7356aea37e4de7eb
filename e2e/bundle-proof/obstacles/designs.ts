import { changeItem, setParameter, setTransportConfig } from '../../../shared/edits/change'
import { sequence, setExisting } from '../../../shared/edits/edit'
import { markTransportConfigAsExisting } from '../../../shared/edits/existing'
import { removeItems } from '../../../shared/edits/remove'
import { subscribeEdge } from '../../../shared/edits/subscribe'
import type { Design, Item } from '../../../shared/model/design'
import { indexes } from '../../../shared/model/indexes'
import { asBuilt, named } from '../../../shared/powershell/testing/as-built'
import { p0 } from '../../../shared/templates/p0'
import { p1 } from '../../../shared/templates/p1'
import { p2Internet } from '../../../shared/templates/p2'

const anonymous = 'NT AUTHORITY\\ANONYMOUS LOGON'

export function edgeOf(design: Design): string {
  return indexes(design).byKind.server.find(({ role }) => role === 'edge')?.id ?? ''
}

/** All of P0 is there; the connectors of both sides get other values. */
export function changedValues(): Design {
  const built = asBuilt(p0())
  return sequence(
    setParameter(named(built, 'To Edge').id, 'RequireTLS', true),
    setParameter(named(built, 'To Internet').id, 'DomainSecureEnabled', true),
    setParameter(named(built, 'From Internal Org').id, 'ConnectionTimeout', '00:04:00'),
    setParameter(named(built, 'From Internet').id, 'RequireTLS', true),
  )(built)
}

/** A connector with rights of its own, which gets another comment. */
export function granted(): Design {
  const built = p2Internet()
  const { id } = named(built, 'Internet Receive Connector')
  const grants = [{ user: anonymous, rights: ['ms-Exch-SMTP-Accept-Any-Recipient'] }]
  const there = asBuilt(changeItem<'receiveConnector'>(id, { grants })(built))
  return setParameter(id, 'Comment', 'Relay')(there)
}

/** The connector from the Internet presents a certificate that the design states. */
export function withCertificate(): Design {
  const design = p2Internet()
  const server = named(design, 'MBX01').id
  const certificate: Item = {
    kind: 'certificate',
    id: 'certificate-1',
    name: 'Public certificate',
    origin: 'designed',
    subject: 'CN=mail.contoso.com',
    issuer: 'CN=Public CA, C=US',
    names: ['mail.contoso.com'],
    selfSigned: false,
    services: ['SMTP'],
    servers: [server],
    trustedBy: [],
  }
  const drawn = withItem(design, certificate)
  const { id } = named(drawn, 'Internet Receive Connector')
  return setParameter(id, 'TlsCertificateName', { certificate: certificate.id })(drawn)
}

/** P0 is there, and its Edge server is to be subscribed. */
export function toSubscribe(): Design {
  const built = asBuilt(p0())
  return subscribeEdge(edgeOf(built), built.organization.sites[0]?.id ?? '')(built)
}

/** The Edge server is subscribed; an accepted domain is added that EdgeSync carries to it, and a connector that starts on it. */
export function subscribed(): Design {
  const there = asBuilt(toSubscribe())
  const own = indexes(there).byKind.acceptedDomain.find(({ home }) => home === 'organization')
  if (!own) throw new Error('No accepted domain in the organization')
  const domain: Item = {
    ...own,
    id: 'acceptedDomain-77',
    name: 'fabrikam.com',
    origin: 'designed',
    parameters: { DomainName: 'fabrikam.com', DomainType: 'Authoritative' },
  }
  return withItem(withItem(there, domain), {
    kind: 'sendConnector',
    id: 'sendConnector-77',
    name: 'To Fabrikam',
    origin: 'designed',
    home: 'organization',
    grants: [],
    parameters: { AddressSpaces: ['fabrikam.net'], SourceTransportServers: [{ server: edgeOf(there) }] },
  })
}

/** The settings of the organization and of a server are there and change. */
export function settings(): Design {
  const built = asBuilt(p0())
  const server = named(built, 'MBXSERVER01').id
  const there = asBuilt(
    sequence(
      setTransportConfig('MaxSendSize', '20MB'),
      setParameter(server, 'ExternalDNSServers', ['10.4.0.1']),
    )(built),
  )
  return sequence(
    markTransportConfigAsExisting(),
    setTransportConfig('MaxSendSize', '25MB'),
    setParameter(server, 'ExternalDNSServers', ['10.4.0.2']),
  )(there)
}

/** Everything of P0 is there, and its connectors are removed. */
export function removals(): Design {
  const built = asBuilt(p0())
  return removeItems(['To Edge', 'To Internet', 'From Internal Org'].map((name) => named(built, name).id))(built)
}

/** The Edge server has two accepted domains, of which one is removed. */
export function removedDomain(): Design {
  const built = asBuilt(p0())
  const own = indexes(built).byKind.acceptedDomain.find(({ home }) => home === edgeOf(built))
  if (!own) throw new Error('No accepted domain on the Edge server')
  const other: Item = {
    ...own,
    id: 'acceptedDomain-77',
    name: 'fabrikam.com',
    parameters: { ...own.parameters, DomainName: 'fabrikam.com' },
  }
  const there = setExisting({ ...built, items: { ...built.items, [other.id]: other } }, { [other.id]: other })
  return removeItems([other.id])(there)
}

/** A connector that exists gets another name. */
export function renamed(): Design {
  const built = asBuilt(p0())
  return changeItem(named(built, 'To Internet').id, { name: 'To the Internet' })(built)
}

/** A relay in the Front End of a server with Exchange 2013, which may have the role Mailbox alone. */
export function of2013(): Design {
  const design = p1()
  return withItem(design, {
    kind: 'receiveConnector',
    id: 'receiveConnector-77',
    name: 'Relay',
    origin: 'designed',
    server: named(design, 'MBXSERVER01').id,
    usage: 'Custom',
    grants: [],
    parameters: {
      TransportRole: 'FrontendTransport',
      Bindings: ['0.0.0.0:25'],
      RemoteIPRanges: ['192.168.7.7'],
      PermissionGroups: ['AnonymousUsers'],
    },
  })
}

function withItem(design: Design, item: Item): Design {
  return { ...design, items: { ...design.items, [item.id]: item } }
}
