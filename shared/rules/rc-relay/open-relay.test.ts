import { designOf, edge, mailbox, receive } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { openRelay } from './open-relay'
import { relay, relayGrants } from '../testing/relays'

const open = { message: 'open', subject: 'receiveConnector-9', parameter: 'RemoteIPRanges' }

testRule(openRelay, {
  passes: {
    'relay for one host': designOf(mailbox(), relay('server-1', ['192.168.5.77'])),
    'every IPv6 address at a connector that listens on IPv4 only, and so meets none': designOf(
      mailbox(),
      relay('server-1', ['192.168.5.77', '::/0']),
    ),
    'relay for a private network': designOf(mailbox(), relay('server-1', ['10.0.0.0/8'])),
    'every address, but on the internal adapter of an Edge': designOf(
      edge(),
      relay('server-1', ['0.0.0.0-255.255.255.255'], { Bindings: ['10.1.1.2:25'] }),
    ),
    'anonymous mail for the accepted domains from everywhere': designOf(mailbox()),
    'the relay right for an account': designOf(
      mailbox(),
      receive('receiveConnector-9', 'server-1', {
        parameters: { Bindings: ['0.0.0.0:25'], RemoteIPRanges: ['0.0.0.0/0'] },
        grants: [{ user: 'CONTOSO\\scanner', rights: ['ms-Exch-SMTP-Accept-Any-Recipient'] }],
      }),
    ),
  },
  fails: {
    'every IPv6 address at a connector that listens on IPv6': {
      design: designOf(mailbox(), relay('server-1', ['::/0'], { Bindings: ['[::]:25'] })),
      findings: [open],
    },
    'relay for everybody on every address': {
      design: designOf(mailbox(), relay('server-1', ['10.1.1.9', '0.0.0.0-255.255.255.255'])),
      findings: [open],
    },
    'relay for half of the Internet': {
      design: designOf(mailbox(), relay('server-1', ['1.0.0.0-126.0.0.0'])),
      findings: [open],
    },
    'relay for everybody on the external adapter of an Edge': {
      design: designOf(edge(), relay('server-1', ['::/0', '0.0.0.0/0'], { Bindings: ['10.1.1.1:25'] })),
      findings: [open],
    },
    'the usage type Internet, which takes every address, with the right in short form': {
      design: designOf(
        mailbox(),
        receive('receiveConnector-9', 'server-1', {
          usage: 'Internet',
          parameters: { Bindings: ['0.0.0.0:25'] },
          grants: [{ user: 'anonymous logon', rights: ['SMTP-Accept-Any-Recipient'] }],
        }),
      ),
      findings: [open],
    },
    'relay for everybody on the only address of a server, which a router may lead the Internet to': {
      design: designOf(mailbox(), relay('server-1', ['0.0.0.0/0'], { Bindings: ['192.168.5.10:25'] })),
      findings: [open],
    },
    'relay for the public addresses in many parts': {
      design: designOf(mailbox(), relay('server-1', ['8.0.0.0/9', '11.0.0.0/9', '12.0.0.0/9'])),
      findings: [open],
    },
    'the default connector with the relay right': {
      design: designOf(mailbox(), (design) => relayGrants(design, 'receiveConnector-1')),
      findings: [{ message: 'byDefault', subject: 'receiveConnector-1', parameter: 'PermissionGroups' }],
      fixed: true,
    },
  },
})
