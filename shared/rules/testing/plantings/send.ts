import { domainNameOf } from '../../../model/accepted-domains'
import { changeItem } from '../../../edits/change'
import { setItems } from '../../../edits/edit'
import { organizationHome } from '../../../model/connectors'
import { find } from '../../../model/design'
import { indexes } from '../../../model/indexes'
import { hasSmartHosts, usesBasic } from '../../send-connector'
import { at, atSend, withText, type Plantings, type SendPlace } from './planting'

/** Mistakes at Send connectors. */
export const sending: Plantings = {
  'SC-NAME-001': at('sendConnector', ({ id, home }, design) => {
    const other = indexes(design)
      .sendConnectorsAt.get(home)
      ?.find((one) => one.id !== id)
    return other && changeItem(id, { name: other.name.toLowerCase() })
  }),
  'SC-AS-001': atSend(({ item }) => ({ AddressSpaces: withText(item, 'AddressSpaces', '*example.org') })),
  'SC-AS-002': atSend(({ item }) => ({ AddressSpaces: withText(item, 'AddressSpaces', 'example.org;101') })),
  'SC-AS-003': atSend(
    (place) => isOrganizations(place) && { AddressSpaces: withText(place.item, 'AddressSpaces', '--') },
  ),
  'SC-AS-004': atSend(
    (place) =>
      !isOrganizations(place) &&
      hasSmartHosts(place.read) && { AddressSpaces: withText(place.item, 'AddressSpaces', 'X400:c=US;a=X;1') },
  ),
  'SC-AS-005': atSend(
    (place) =>
      isOrganizations(place) &&
      !hasSmartHosts(place.read) && { AddressSpaces: withText(place.item, 'AddressSpaces', 'FAX:*') },
  ),
  'SC-AS-006': atSend(
    (place) => isOrganizations(place) && { AddressSpaces: withText(place.item, 'AddressSpaces', 'X400:c=US;a=X') },
  ),
  'SC-AS-007': atSend(() => ({ AddressSpaces: [] })),
  'SC-AS-010': atSend(
    (place) => isOrganizations(place) && { AddressSpaces: withText(place.item, 'AddressSpaces', ownDomain(place)) },
  ),
  'SC-AS-012': at('acceptedDomain', ({ id, home }, design) => {
    const listed = indexes(design).byKind.sendConnector.some(
      (connector) => connector.home === home && JSON.stringify(connector.parameters.AddressSpaces) === '["--"]',
    )
    return home !== organizationHome && listed && ((current) => setItems(current, { [id]: undefined }))
  }),
  'SC-AS-013': atSend(({ read, item }) => {
    const [first] = read.AddressSpaces.value ?? []
    return first && { AddressSpaces: withText(item, 'AddressSpaces', first.entered) }
  }),
  'SC-RT-001': atSend(({ read }) => hasSmartHosts(read) && { DNSRoutingEnabled: true }),
  'SC-RT-002': atSend(({ read }) => hasSmartHosts(read) && { SmartHosts: undefined }),
  'SC-RT-003': atSend(({ item, read }) => item.origin === 'designed' && hasSmartHosts(read) && { SmartHosts: [] }),
  'SC-RT-005': atSend(({ read }) => hasSmartHosts(read) && { SmartHosts: [{ text: 'nobody.example' }] }),
  'SC-RT-007': atSend(() => ({ UseExternalDNSServersEnabled: true })),
  'SC-RT-008': atSend(({ read }) => !hasSmartHosts(read) && { Port: 587 }),
  'SC-AUTH-001': atSend(
    ({ read }) => usesBasic(read) && { SmartHostAuthMechanism: ['BasicAuth', 'BasicAuthRequireTLS'] },
  ),
  'SC-AUTH-002': atSend(({ read }) => usesBasic(read) && { AuthenticationCredential: undefined }),
  'SC-AUTH-003': atSend(({ read }) => usesBasic(read) && { AuthenticationCredential: 'contoso\\edge, Pa$$w0rd' }),
  'SC-AUTH-005': atSend(({ read }) => usesBasic(read) && { SmartHostAuthMechanism: 'BasicAuth' }),
  'SC-AUTH-008': atSend(({ read }) => !hasSmartHosts(read) && { SmartHostAuthMechanism: 'ExchangeServer' }),
  'SC-AUTH-009': atSend(({ read }) => usesBasic(read) && { ForceHELO: true }),
  'SC-SRC-001': atSend((place) => !isOrganizations(place) && { SourceTransportServers: [{ server: place.item.home }] }),
  'SC-SRC-003': atSend(
    (place) =>
      isOrganizations(place) && { SourceTransportServers: withText(place.item, 'SourceTransportServers', 'NOBODY') },
  ),
  'SC-SRC-006': atSend(() => ({ SourceIPAddress: '10.99.99.99' })),
  'SC-SEL-003': atSend(({ item }) => item.name !== 'To Internal Org' && { Enabled: false }),
  'TLS-001': atSend(() => ({ RequireTLS: true, IgnoreSTARTTLS: true })),
  'TLS-002': atSend(() => ({ TlsAuthLevel: 'EncryptionOnly' })),
  'TLS-003': atSend(({ read }) => hasSmartHosts(read) && { TlsAuthLevel: 'DomainValidation', RequireTLS: true }),
  'TLS-004': atSend(() => ({ TlsDomain: 'mail.contoso.com' })),
  'TLS-005': atSend((place) => isSince2013(place) && { TlsCertificateName: 'CN=mail.contoso.com' }),
}

function isOrganizations({ item }: SendPlace): boolean {
  return item.home === organizationHome
}

function isSince2013({ item, design }: SendPlace): boolean {
  const servers = indexes(design).byKind.server
  return find(design, 'server', item.home)?.version !== '2010' && servers.every(({ version }) => version !== '2010')
}

function ownDomain({ design }: SendPlace): string {
  const [first] = indexes(design).acceptedDomainsAt.get(organizationHome) ?? []
  return first ? domainNameOf(first, design) : 'contoso.com'
}
