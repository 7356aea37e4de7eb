import type { Edit } from '../../edits/edit'
import { designOf, edge, hub, mailbox, receive } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { longAddressesInTransport } from './long-addresses'

const on = (server: Edit, TransportRole?: string, LongAddressesEnabled = true) =>
  designOf(
    server,
    receive('receiveConnector-9', 'server-1', {
      parameters: { LongAddressesEnabled, ...(TransportRole !== undefined && { TransportRole }) },
    }),
  )
const of = (message: string) => ({ message, subject: 'receiveConnector-9', parameter: 'LongAddressesEnabled' })

testRule(longAddressesInTransport, {
  passes: {
    'the Transport service of a Mailbox server': on(mailbox(), 'HubTransport'),
    'a 2010 Hub': on(hub()),
    'a role that is not stated': on(mailbox()),
    'Front End Transport without them': on(mailbox(), 'FrontendTransport', false),
  },
  fails: {
    'Front End Transport': { design: on(mailbox(), 'FrontendTransport'), findings: [of('frontEnd')], fixed: true },
    'an Edge server': { design: on(edge()), findings: [of('edge')], fixed: true },
  },
})
