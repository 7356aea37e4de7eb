import { transportServicesOf, type TransportServiceName } from '../../exchange/transport-services'
import { versionFacts, type Version } from '../../exchange/versions'
import { setParameter } from '../../edits/change'
import { itemRule } from '../rule'
import { hasTransportRoles, serviceOf } from '../facts/service-of'
import { receiver, type Receiver } from '../data'
import { productName } from '../words/exchange'
import { titled } from '../words/fix-titles'
import { called } from '../words/names'

export const whereConnectorsExist = itemRule({
  id: 'RC-ROLE-006',
  severity: 'error',
  kind: 'receiveConnector',
  untouched: true,
  title: 'A Receive connector is on a server whose role has it',
  why: 'Receive connectors exist on Hub Transport servers of Exchange 2010, on Mailbox servers (in 2013 also on Client Access servers, in Front End Transport only) and on Edge servers. Nothing else can be configured to have one.',
  remedy: 'Move the connector to such a server, or choose the transport role that its server has.',
  references: ['Receive connectors, Exchange 2013'],
  messages: {
    noServer: ({ name }: { name: Receiver }) =>
      `${called(name)} is not on an Exchange server: create it on a Hub, Mailbox or Edge server.`,
    noRole: ({ name, product }: { name: Receiver; product: Version }) =>
      `${called(name)}: in ${productName(product)} no Receive connectors exist in the role of this server; create it on a Hub, Mailbox or Edge server.`,
    noService: ({ name, role, has }: { name: Receiver; role: TransportServiceName; has: TransportServiceName }) =>
      `${called(name)} has TransportRole ${role}, but the roles of this server have only ${has}: set TransportRole ${has}, or use another server.`,
  },
  *check({ design, item, server }) {
    const name = receiver(item, server)
    if (!server) {
      yield { message: 'noServer', data: { name }, subject: item.id }
      return
    }
    const { roles } = versionFacts[server.version]
    if (!roles.includes(server.role)) {
      yield { message: 'noRole', data: { name, product: server.version }, subject: item.id }
      return
    }
    const role = serviceOf(item, server, design)
    const services = transportServicesOf(server)
    const [has] = services
    if (!hasTransportRoles(server) || role === undefined || has === undefined || services.includes(role)) return
    yield {
      message: 'noService',
      data: { name, role, has },
      subject: item.id,
      parameter: 'TransportRole',
      fix: {
        title: titled('set', { parameter: 'TransportRole', value: has }),
        edit: setParameter(item.id, 'TransportRole', has),
      },
    }
  },
})
