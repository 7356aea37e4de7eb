import type { ReceiveConnector } from '../../model/connectors'
import type { Design, ItemOf } from '../../model/design'
import type { Parameters } from '../../model/parameter-value'
import type { Server } from '../../model/server'
import * as adding from './additions'

/** What submits mail from an address of its own: the three ways in which a Receive connector for that address alone takes it. */
type Sender = ItemOf<'gateway' | 'application'> & { readonly externallyProtected?: boolean }

const anonymousLogon = 'NT AUTHORITY\\ANONYMOUS LOGON'

export function externallySecured(design: Design, sender: Sender, target: Server): Design {
  const receiving = receiveFrom(design, sender, target, 'Internal', {
    RemoteIPRanges: [{ server: sender.id }],
    AuthMechanism: ['ExternalAuthoritative'],
  })
  return adding.addRoute(receiving.design, sender, target, {
    authentication: 'externallySecured',
    tls: 'none',
    externallyProtected: sender.externallyProtected === true,
    expects: receiving.id,
  }).design
}

/** With the right to relay: to every domain. */
export function relayFor(design: Design, sender: Sender, target: Server): Design {
  return anonymousFor(design, sender, target, [{ user: anonymousLogon, rights: ['ms-Exch-SMTP-Accept-Any-Recipient'] }])
}

/** Without it: to the accepted domains. */
export function dedicatedFor(design: Design, sender: Sender, target: Server): Design {
  return anonymousFor(design, sender, target, [])
}

function anonymousFor(design: Design, sender: Sender, target: Server, grants: ReceiveConnector['grants']): Design {
  const parameters = {
    Bindings: [adding.listenerTowards(target, sender)],
    RemoteIPRanges: [{ server: sender.id }],
    PermissionGroups: ['AnonymousUsers'],
  }
  const receiving = receiveFrom(design, sender, target, 'Custom', parameters, grants)
  return adding.addRoute(receiving.design, sender, target, {
    expects: receiving.id,
    externallyProtected: sender.externallyProtected === true,
  }).design
}

function receiveFrom(
  design: Design,
  sender: Sender,
  target: Server,
  usage: 'Custom' | 'Internal',
  parameters: Parameters,
  grants: ReceiveConnector['grants'] = [],
): adding.Added {
  return adding.addReceiveConnector(design, {
    name: `From ${sender.name}`,
    server: target.id,
    usage,
    grants,
    parameters: {
      ...adding.transportRole(target),
      ...parameters,
    },
  })
}
