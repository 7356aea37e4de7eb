import { setTransportConfig, changeItem, setParameter } from '../../edits/change'
import { inP0 } from './drawn'
import { edge, mailbox, secondMailbox, set, type Planted } from './planted'

const { toInternet, toEdge, fromInternal, fromInternet } = inP0

/** Values that cannot be read. */
export const plantedValues: Readonly<Record<string, Planted>> = {
  'the permission group Anonymous': {
    plant: set(fromInternet, 'PermissionGroups', ['Anonymous']),
    rule: 'VAL-001',
    subject: fromInternet,
    fixed: true,
  },
  'a mechanism with a letter too many': {
    plant: set(fromInternal, 'AuthMechanism', ['Tls', 'BasicAuth', 'BasicAuthRequiresTLS']),
    rule: 'VAL-001',
    subject: fromInternal,
    fixed: true,
  },
  'the port behind a smart host': {
    plant: set(toEdge, 'SmartHosts', ['edge01.contoso.com:25']),
    rule: 'VAL-001',
    subject: toEdge,
    fixed: true,
  },
  'a Send connector that is enabled by a word that is no boolean': {
    plant: set(toInternet, 'Enabled', 'yes'),
    rule: 'VAL-001',
    subject: toInternet,
    fixed: true,
  },
  'a DNS server with a number missing': {
    plant: setParameter(edge, 'ExternalDNSServers', ['8.8.8']),
    rule: 'VAL-002',
    subject: edge,
  },
  'a size of the organization that is none': {
    plant: setTransportConfig('MaxSendSize', '20 mega'),
    rule: 'VAL-002',
    subject: 'organization',
  },
  'a server without a name': { plant: changeItem<'server'>(mailbox, { name: '' }), rule: 'VAL-003', subject: mailbox },
  'two servers with the same name': {
    plant: changeItem<'server'>(secondMailbox, { name: 'MBXSERVER01' }),
    rule: 'VAL-003',
    subject: secondMailbox,
  },
}
