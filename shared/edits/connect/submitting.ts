import type { ReceiveConnector } from '../../model/connectors'
import type { Design, ItemOf } from '../../model/design'
import type { Entry, Parameters } from '../../model/parameter-value'
import type { Server } from '../../model/server'
import { accountNames, accountPurposes } from '../generated-names'
import * as adding from './additions'

/** What submits mail from an address of its own: the ways in which a Receive connector for that address alone, or an account, takes it. */
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

/** Without it: to the accepted domains; where it is stated, at other listeners than at the adapter that faces the sender. */
export function dedicatedFor(design: Design, sender: Sender, target: Server, bindings?: Entry[]): Design {
  return anonymousFor(design, sender, target, [], bindings)
}

/** With an account of the domain, at a connector that takes it. */
export function signingInFor(
  design: Design,
  sender: Sender,
  target: Server,
  { answering, port = 25 }: { readonly answering: ReceiveConnector | undefined; readonly port?: number },
): Design {
  const [name, purpose] = [accountNames.of(sender.name), accountPurposes.fromGateway(sender.name)]
  const account = adding.addCredential(design, name, purpose, { where: 'domain' })
  return adding.addRoute(account.design, sender, target, {
    port,
    authentication: 'basicOverTls',
    tls: 'required',
    credential: account.id,
    externallyProtected: sender.externallyProtected === true,
    ...(answering && { expects: answering.id }),
  }).design
}

function anonymousFor(
  design: Design,
  sender: Sender,
  target: Server,
  grants: ReceiveConnector['grants'],
  bindings: Entry[] = [adding.listenerTowards(target, sender)],
): Design {
  const parameters = {
    Bindings: bindings,
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
