import { addItem } from '../edits/add'
import { setTitle } from '../edits/change'
import { sequence, type Edit } from '../edits/edit'
import type { ChoiceId } from '../edits/connect'
import { emptyDesign, type Design, type Item, type ItemOf } from '../model/design'
import { accept, change, internalAdapter, line, rename, server } from './drawing'

/** Procedure P3: Internet mail between a 2010 Hub Transport server and an external SMTP gateway, by one of three methods. */

const gateway = 'smtpgateway1'

function throughGateway(title: string, fields: Partial<ItemOf<'gateway'>>, out: ChoiceId, back: ChoiceId): Edit {
  return sequence(
    setTitle(title),
    addItem('gateway', { x: 0, y: 150 }, {
      name: gateway,
      hostNames: ['smtpgateway1.contoso.com'],
      ...fields,
    } as Partial<Item>),
    server('hub', '2010', 'HubA', internalAdapter('10.2.3.4'), { x: 420, y: 145 }),
    line('HubA', gateway, out),
    line(gateway, 'HubA', back),
    rename(`To ${gateway}`, 'ToInternetGateway'),
  )
}

/** Both ends sign in with Basic authentication over TLS. */
export function p3Basic(): Design {
  return sequence(
    throughGateway(
      'Internet mail through a gateway: Basic authentication',
      { addresses: ['192.168.1.10'], offers: ['basicOverTls'], uses: 'basicOverTls' },
      'gatewayBasicOverTls',
      'fromGatewayBasic',
    ),
    change(`Account of ${gateway}`, { account: { where: 'domain', memberOfExchangeServers: false } }),
    accept(
      'RC-AUTH-015',
      'Default HubA',
      'The procedure gives the gateway’s account no right to submit for senders on the Internet.',
    ),
  )(emptyDesign)
}

/** A protected network stands for authentication and encryption. */
export function p3ExternallySecured(): Design {
  return sequence(
    throughGateway(
      'Internet mail through a gateway: externally secured',
      {
        addresses: ['192.168.1.10'],
        offers: ['externallySecured'],
        uses: 'externallySecured',
        externallyProtected: true,
      },
      'gatewayExternallySecured',
      'fromGatewayExternallySecured',
    ),
    rename(`From ${gateway}`, 'FromInternetGateway'),
  )(emptyDesign)
}

/** The gateway may relay without signing in. */
export function p3AnonymousRelay(): Design {
  return sequence(
    throughGateway(
      'Internet mail through a gateway: anonymous relay',
      { addresses: ['192.168.5.77'], offers: ['none'], uses: 'none' },
      'gatewayAnonymous',
      'fromGatewayRelay',
    ),
    rename(`From ${gateway}`, 'FromInternetGateway'),
    accept('RC-RELAY-007', 'FromInternetGateway', 'The relay right is what this procedure is about.'),
  )(emptyDesign)
}
