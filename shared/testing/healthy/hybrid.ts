import { changeItem } from '../../edits/change'
import type { Edit } from '../../edits/edit'
import type { Design } from '../../model/design'
import {
  accepts,
  certified,
  change,
  edge,
  end,
  idOf,
  internet,
  line,
  lines,
  organization,
  server,
  set,
  site,
  tenant,
  wizardReceives,
} from './drawing'

/** Organizations with a tenant of Exchange Online, as the Hybrid Configuration wizard leaves them. */

const two: readonly Edit[] = [
  server('MBX01', '10.20.0.11'),
  server('MBX02', '10.20.0.12'),
  certified(['mail.contoso.com', 'autodiscover.contoso.com'], 'MBX01', 'MBX02'),
]
const toTenant = lines(['MBX01', 'Tenant'], ['MBX02', 'Tenant'])
const fromTenant = lines(['Tenant', 'MBX01'], ['Tenant', 'MBX02'])
const outside = lines(['MBX01', 'Internet'], ['MBX02', 'Internet'])
const domains = accepts('contoso.mail.onmicrosoft.com')

export const hybrid: Readonly<Record<string, () => Design>> = {
  'hybrid without Edge': () =>
    organization(
      ...two,
      internet,
      tenant,
      domains,
      outside,
      lines(['Internet', 'MBX01'], ['Internet', 'MBX02']),
      toTenant,
      fromTenant,
      wizardReceives('MBX01', 'MBX02'),
    ),
  'hybrid with the MX record at Exchange Online': () =>
    organization(
      ...two,
      internet,
      tenant,
      domains,
      line('Internet', 'Tenant'),
      outside,
      toTenant,
      fromTenant,
      wizardReceives('MBX01', 'MBX02'),
    ),
  'hybrid with central transport': () =>
    organization(
      ...two,
      internet,
      tenant,
      domains,
      outside,
      lines(['Internet', 'MBX01'], ['Internet', 'MBX02']),
      toTenant,
      fromTenant,
      wizardReceives('MBX01', 'MBX02'),
      everyRecipient,
    ),
  'hybrid through a subscribed Edge server': () =>
    organization(
      server('MBX01', '10.20.0.11'),
      edge('EDGE01', '192.0.2.10', '10.30.0.10'),
      certified(['mail.contoso.com'], 'MBX01', 'EDGE01'),
      internet,
      tenant,
      domains,
      site('HQ', ['MBX01'], ['EDGE01']),
      line('Internet', 'EDGE01', 'internetInboundOnly'),
      line('MBX01', 'Tenant'),
      set('Outbound to Office 365', 'SourceTransportServers', []),
      sourceIs('Outbound to Office 365', 'EDGE01'),
      line('Tenant', 'EDGE01'),
      wizardReceives('EDGE01'),
    ),
  'hybrid in a government cloud, all outbound mail by it': () =>
    organization(
      ...two,
      end('exchangeOnline', 'Tenant', {
        tenantDomains: ['contoso.mail.onmicrosoft.us'],
        hostNames: ['contoso-com.mail.protection.office365.us'],
        addresses: ['52.127.0.1'],
      }),
      accepts('contoso.mail.onmicrosoft.us'),
      toTenant,
      set('Outbound to Office 365', 'TlsDomain', 'mail.protection.office365.us'),
      fromTenant,
      governmentReceives,
    ),
  'all outbound mail by Exchange Online, the certificate chosen by its name': () =>
    organization(
      ...two,
      internet,
      tenant,
      lines(['Internet', 'MBX01'], ['Internet', 'MBX02']),
      outside,
      change<'sendConnector'>('To Internet', { name: 'To Exchange Online' }),
      set('To Exchange Online', 'DNSRoutingEnabled', false),
      set('To Exchange Online', 'SmartHosts', ['contoso-com.mail.protection.outlook.com']),
      set('To Exchange Online', 'Fqdn', 'mail.contoso.com'),
      set('To Exchange Online', 'CloudServicesMailEnabled', true),
      set('To Exchange Online', 'RequireTLS', true),
      set('To Exchange Online', 'TlsAuthLevel', 'CertificateValidation'),
    ),
}

/** Mail of the tenant for everybody goes out through the organization. */
function everyRecipient(design: Design): Design {
  const routes = Object.values(design.items).filter(
    (item) => item.kind === 'inboundRoute' && item.from === idOf(design, 'Tenant'),
  )
  return routes.reduce((current, { id }) => changeItem<'inboundRoute'>(id, { recipients: ['*'] })(current), design)
}

function sourceIs(connector: string, source: string): Edit {
  return (design) => set(connector, 'SourceTransportServers', [{ server: idOf(design, source) }])(design)
}

function governmentReceives(design: Design): Design {
  const domain = ['mail.protection.office365.us:AcceptCloudServicesMail']
  return ['MBX01', 'MBX02'].reduce(
    (current, name) => set(`Default Frontend ${name}`, 'TlsDomainCapabilities', domain)(current),
    wizardReceives('MBX01', 'MBX02')(design),
  )
}
