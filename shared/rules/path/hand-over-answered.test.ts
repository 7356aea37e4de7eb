import { designOf, edge, hub, internalAdapter, mailbox, receive } from '../testing/designs'
import { set, without } from '../testing/drawn'
import { testRule } from '../testing/test-rule'
import { handOverAnswered } from './hand-over-answered'

const byDefault = 'receiveConnector-4'
const clientProxy = 'receiveConnector-5'
const of = (message: string, subject: string, parameter?: string) => ({ message, subject, parameter })
const frontEnd = mailbox({ name: 'CAS01', version: '2013', roles2013: 'clientAccess' })
const behind = (...addresses: string[]) =>
  mailbox({ name: 'MBX01', version: '2013', roles2013: 'mailbox', adapters: internalAdapter(...addresses) })

testRule(handOverAnswered, {
  passes: {
    'what setup made': designOf(mailbox(), mailbox({ adapters: internalAdapter('192.168.5.20') }), edge()),
    'a server without addresses': designOf(mailbox({ adapters: [] })),
    'one 2010 Hub alone, which nobody hands mail over to': designOf(hub(), set('receiveConnector-1', 'Enabled', false)),
    'the servers’ network, with the own address in it': designOf(
      mailbox(),
      set(byDefault, 'RemoteIPRanges', ['192.168.5.0/24']),
    ),
    'an address that the others reach': designOf(mailbox(), set(byDefault, 'Bindings', ['192.168.5.10:2525'])),
    'a connector of another name in its place': designOf(mailbox(), (design) => ({
      ...design,
      items: { ...design.items, [byDefault]: { ...design.items[byDefault], name: 'Between servers' } as never },
    })),
    'a 2013 Client Access server beside a Mailbox server': designOf(frontEnd, behind('192.168.5.20')),
    'a server of which one connector alone was read': designOf(
      mailbox(),
      without('receiveConnector-1', 'receiveConnector-2', 'receiveConnector-3', byDefault, clientProxy),
      receive('receiveConnector-9', 'server-1', { name: 'Relay', origin: 'imported' }),
    ),
    'no Receive connector known at all': designOf(
      mailbox(),
      without('receiveConnector-1', 'receiveConnector-2', 'receiveConnector-3', byDefault, clientProxy),
    ),
  },
  fails: {
    'the Default connector disabled': {
      design: designOf(mailbox(), set(byDefault, 'Enabled', false)),
      findings: [of('disabled', byDefault, 'Enabled')],
      fixed: true,
    },
    'Client Proxy disabled': {
      design: designOf(mailbox(), set(clientProxy, 'Enabled', false)),
      findings: [of('disabled', clientProxy, 'Enabled')],
      fixed: true,
    },
    'the Default connector gone': {
      design: designOf(mailbox(), without(byDefault)),
      findings: [of('nobody', 'server-1')],
    },
    'another port': {
      design: designOf(mailbox(), set(byDefault, 'Bindings', ['0.0.0.0:2526'])),
      findings: [of('elsewhere', byDefault, 'Bindings')],
    },
    'ranges without the own address': {
      design: designOf(mailbox(), set(byDefault, 'RemoteIPRanges', ['10.99.0.0/24'])),
      findings: [of('outside', byDefault, 'RemoteIPRanges')],
    },
    'ranges that leave one of two servers out': {
      design: designOf(
        mailbox(),
        mailbox({ name: 'MBX02', adapters: internalAdapter('192.168.6.20') }),
        set(byDefault, 'RemoteIPRanges', ['192.168.5.0/24']),
      ),
      findings: [of('outside', byDefault, 'RemoteIPRanges')],
    },
    'an address that faces outside only': {
      design: designOf(
        frontEnd,
        mailbox({
          name: 'MBX01',
          version: '2013',
          roles2013: 'mailbox',
          adapters: [
            { id: 'adapter-1', name: 'Outside', addresses: ['192.0.2.30'], facing: 'external' },
            { id: 'adapter-2', name: 'Inside', addresses: ['192.168.5.20'], facing: 'internal' },
          ],
        }),
        set(byDefault, 'Bindings', ['192.0.2.30:2525']),
      ),
      findings: [of('elsewhere', byDefault, 'Bindings')],
    },
    'the connector of a 2010 Hub to which another hands mail over': {
      design: designOf(
        hub(),
        hub({ name: 'HUB02', adapters: internalAdapter('10.2.3.5') }),
        set('receiveConnector-1', 'Enabled', false),
      ),
      findings: [of('disabled', 'receiveConnector-1', 'Enabled')],
      fixed: true,
    },
  },
})
