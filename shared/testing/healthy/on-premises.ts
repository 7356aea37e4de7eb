import { setItems, type Edit } from '../../edits/edit'
import { setTransportConfig } from '../../edits/change'
import { setSiteLink } from '../../edits/organization'
import type { Design } from '../../model/design'
import type { Grant } from '../../model/connectors'
import { nextId } from '../../model/ids'
import type { Parameters } from '../../model/parameter-value'
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
} from './drawing'

/** Organizations without a tenant, as setup and the procedures leave them. */

const inAndOut = lines(['Internet', 'MBX01'], ['Internet', 'MBX02'], ['MBX01', 'Internet'], ['MBX02', 'Internet'])

export const onPremises: Readonly<Record<string, () => Design>> = {
  'two servers as setup leaves them': () =>
    organization(server('MBX01', '10.20.0.11'), server('MBX02', '10.20.0.12'), internet, inAndOut),
  '2016 on its way to Subscription Edition': () =>
    organization(
      server('MBX01', '10.20.0.11', { version: '2016' }),
      server('MBX02', '10.20.0.12', { version: 'SE' }),
      internet,
      inAndOut,
    ),
  '2013 with split roles on its way to 2016': () =>
    organization(
      server('CAS01', '10.20.0.10', { version: '2013', roles2013: 'clientAccess' }),
      server('MBX01', '10.20.0.11', { version: '2013', roles2013: 'mailbox' }),
      server('MBX02', '10.20.0.12', { version: '2016' }),
      internet,
      lines(['Internet', 'CAS01'], ['MBX01', 'Internet'], ['MBX02', 'Internet']),
    ),
  'relay for devices on two servers behind one name': () =>
    organization(
      server('MBX01', '10.20.0.11'),
      server('MBX02', '10.20.0.12'),
      internet,
      inAndOut,
      end('application', 'Scanner', { addresses: ['10.20.9.50'] }),
      end('application', 'Monitoring', { addresses: ['10.20.9.51', 'fd00:20::51'] }),
      relay('MBX01'),
      relay('MBX02'),
      sends('Scanner', 'MBX01'),
      sends('Monitoring', 'MBX02'),
    ),
  'a partner with domain security': () =>
    organization(
      server('MBX01', '10.20.0.11'),
      server('MBX02', '10.20.0.12'),
      certified(['mx.contoso.com', 'mbx01.contoso.com', 'mbx02.contoso.com'], 'MBX01', 'MBX02'),
      internet,
      inAndOut,
      end('partner', 'Fabrikam', { domains: ['fabrikam.com'], addresses: ['198.51.100.7'] }),
      lines(['MBX01', 'Fabrikam'], ['MBX02', 'Fabrikam'], ['Fabrikam', 'MBX01']),
      setTransportConfig('TLSSendDomainSecureList', ['fabrikam.com']),
      setTransportConfig('TLSReceiveDomainSecureList', ['fabrikam.com']),
    ),
  'a load balancer that hides the clients’ addresses': () =>
    organization(
      server('MBX01', '10.20.0.11'),
      server('MBX02', '10.20.0.12'),
      end('gateway', 'Load balancer', {
        hostNames: ['lb.contoso.com'],
        addresses: ['10.20.0.5'],
        offers: ['none'],
        uses: 'none',
        takesInternetMail: false,
        sendsInternetMail: true,
      }),
      internet,
      lines(['MBX01', 'Internet'], ['MBX02', 'Internet']),
      lines(['Load balancer', 'MBX01', 'fromGatewayAnonymous'], ['Load balancer', 'MBX02', 'fromGatewayAnonymous']),
    ),
  'several sites, each with a way out of its own': () =>
    organization(
      server('MBX01', '10.20.0.11'),
      server('MBX02', '10.21.0.11'),
      site('HQ', ['MBX01']),
      site('Branch', ['MBX02']),
      setSiteLink('site-1', 'site-2', 10),
      internet,
      line('Internet', 'MBX01'),
      wayOut('HQ to Internet', 'MBX01', 1),
      wayOut('Branch to Internet', 'MBX02', 5),
    ),
  'a subscribed Edge server with a size limit of its own': () =>
    organization(
      server('MBX01', '10.20.0.11'),
      server('MBX02', '10.20.0.12'),
      edge('EDGE01', '192.0.2.10', '10.30.0.10'),
      internet,
      site('HQ', ['MBX01', 'MBX02'], ['EDGE01']),
      line('Internet', 'EDGE01', 'internetInboundOnly'),
      setTransportConfig('MaxReceiveSize', '50MB'),
      setTransportConfig('MaxSendSize', '50MB'),
      set('EdgeSync - HQ to Internet', 'MaxMessageSize', '50MB'),
    ),
  'in from the Internet, out by the smart host of a provider': () =>
    organization(
      server('MBX01', '10.20.0.11', { version: 'SE' }),
      internet,
      line('Internet', 'MBX01'),
      end('gateway', 'Provider', {
        hostNames: ['smtp.isp.example'],
        addresses: ['203.0.113.25'],
        offers: ['basicOverTls'],
        uses: 'none',
        takesInternetMail: true,
        sendsInternetMail: false,
      }),
      line('MBX01', 'Provider'),
    ),
  'another mail system behind an internal relay domain': () =>
    organization(
      server('MBX01', '10.20.0.11'),
      server('MBX02', '10.20.0.12'),
      internet,
      inAndOut,
      accepts('legacy.example'),
      change<'acceptedDomain'>('legacy.example', {
        parameters: { DomainName: 'legacy.example', DomainType: 'InternalRelay' },
      }),
      end('gateway', 'Legacy', {
        hostNames: ['legacy.contoso.com'],
        addresses: ['10.20.7.7'],
        offers: ['none'],
        uses: 'none',
        takesInternetMail: false,
        sendsInternetMail: false,
      }),
      toLegacy,
      sends('Legacy', 'MBX01', ['contoso.com']),
    ),
  'outbound mail proxied through the Front End': () =>
    organization(
      server('MBX01', '10.20.0.11'),
      server('MBX02', '10.20.0.12'),
      internet,
      inAndOut,
      set('To Internet', 'FrontendProxyEnabled', true),
    ),
}

const anonymousRelay: readonly Grant[] = [
  { user: 'NT AUTHORITY\\ANONYMOUS LOGON', rights: ['ms-Exch-SMTP-Accept-Any-Recipient'] },
]

/** The same relay on each server, for the same devices, on every address of both families. */
function relay(name: string): Edit {
  return (design) => {
    const id = nextId(design, 'receiveConnector')
    const parameters: Parameters = {
      TransportRole: 'FrontendTransport',
      Bindings: ['0.0.0.0:25', '[::]:25'],
      RemoteIPRanges: ['10.20.9.50', '10.20.9.51', 'fd00:20::51'],
      PermissionGroups: ['AnonymousUsers'],
    }
    return setItems(design, {
      [id]: {
        kind: 'receiveConnector',
        id,
        origin: 'designed',
        name: 'Relay - devices',
        server: idOf(design, name),
        usage: 'Custom',
        parameters,
        grants: [...anonymousRelay],
      },
    })
  }
}

/** A connector to the Internet with one source. */
function wayOut(name: string, source: string, cost: number): Edit {
  return (design) => {
    const id = nextId(design, 'sendConnector')
    const parameters: Parameters = {
      AddressSpaces: [`SMTP:*;${cost}`],
      DNSRoutingEnabled: true,
      SourceTransportServers: [{ server: idOf(design, source) }],
    }
    return setItems(design, {
      [id]: {
        kind: 'sendConnector',
        id,
        origin: 'designed',
        name,
        home: 'organization',
        usage: 'Internet',
        parameters,
        grants: [],
      },
    })
  }
}

/** Both servers send to the other mail system. */
function toLegacy(design: Design): Design {
  const id = nextId(design, 'sendConnector')
  const parameters: Parameters = {
    AddressSpaces: ['legacy.example'],
    DNSRoutingEnabled: false,
    SmartHosts: [{ server: idOf(design, 'Legacy') }],
    SourceTransportServers: [{ server: idOf(design, 'MBX01') }, { server: idOf(design, 'MBX02') }],
  }
  return setItems(design, {
    [id]: {
      kind: 'sendConnector',
      id,
      origin: 'designed',
      name: 'To Legacy',
      home: 'organization',
      usage: 'Custom',
      parameters,
      grants: [],
    },
  })
}

function sends(device: string, to: string, recipients: string[] = ['*']): Edit {
  return (design) => {
    const id = nextId(design, 'inboundRoute')
    return setItems(design, {
      [id]: {
        kind: 'inboundRoute',
        id,
        origin: 'designed',
        name: `${device} to ${to}`,
        from: idOf(design, device),
        to: idOf(design, to),
        port: 25,
        authentication: 'anonymous',
        tls: 'opportunistic',
        externallyProtected: false,
        recipients,
      },
    })
  }
}
