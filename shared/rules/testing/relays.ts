import { setItems, type Edit } from '../../edits/edit'
import { itemOf, type Design } from '../../model/design'
import type { Parameters } from '../../model/parameter-value'
import { receive } from './designs'

const anonymousRelay = {
  user: 'NT AUTHORITY\\ANONYMOUS LOGON',
  rights: ['ms-Exch-SMTP-Accept-Any-Recipient'],
}

/** An anonymous relay for these remote addresses, as the documentation makes one: `receiveConnector-9`. */
export function relay(server: string, RemoteIPRanges: string[], parameters: Parameters = {}): Edit {
  return receive('receiveConnector-9', server, {
    name: 'Relay',
    usage: 'Custom',
    parameters: { Bindings: ['0.0.0.0:25'], RemoteIPRanges, PermissionGroups: ['AnonymousUsers'], ...parameters },
    grants: [anonymousRelay],
  })
}

/** The same without the relay right: hosts that are trusted because something else protects the way. */
export function externallySecured(server: string, RemoteIPRanges: string[], parameters: Parameters = {}): Edit {
  return receive('receiveConnector-9', server, {
    name: 'Relay',
    usage: 'Custom',
    parameters: {
      Bindings: ['0.0.0.0:25'],
      RemoteIPRanges,
      AuthMechanism: ['ExternalAuthoritative'],
      PermissionGroups: ['ExchangeServers'],
      ...parameters,
    },
  })
}

/** A Receive connector that gives anonymous senders the relay right. */
export function relayGrants(design: Design, id: string): Design {
  const connector = itemOf(design, id)
  return connector.kind === 'receiveConnector'
    ? setItems(design, { [id]: { ...connector, grants: [...connector.grants, anonymousRelay] } })
    : design
}
