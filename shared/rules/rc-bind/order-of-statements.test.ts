import { setParameter } from '../../edits/change'
import { removeItems } from '../../edits/remove'
import type { Statement } from '../../powershell/statement'
import { designOf, edge, mailbox, receive } from '../testing/designs'
import { testPlanRule } from '../testing/test-plan-rule'
import { orderOfStatements } from './order-of-statements'

const everyIPv4 = '0.0.0.0-255.255.255.255'

/** EDGE01 whose default connector moves to the internal adapter, so that a new one can take all addresses. */
const replaced = designOf(
  edge(),
  setParameter('receiveConnector-1', 'Bindings', ['10.1.1.2:25']),
  receive('receiveConnector-9', 'server-1', {
    usage: 'Internet',
    parameters: { Bindings: ['0.0.0.0:25'], RemoteIPRanges: [everyIPv4] },
  }),
)

/** The two connectors of EDGE01 that exist, each bound where the other one was. */
const swapped = designOf(
  edge(),
  setParameter('receiveConnector-1', 'Bindings', ['10.1.1.1:25']),
  receive('receiveConnector-9', 'server-1', {
    origin: 'imported',
    usage: 'Internet',
    parameters: { Bindings: ['10.1.1.2:25'], RemoteIPRanges: [everyIPv4] },
  }),
  (design) => ({ ...design, baseline: design.items }),
  setParameter('receiveConnector-1', 'Bindings', ['10.1.1.2:25']),
  setParameter('receiveConnector-9', 'Bindings', ['10.1.1.1:25']),
)

function statement(cmdlet: string, subject: string, parameters: Statement['parameters']): Statement {
  return { target: 'EDGE01', cmdlet, subject, parameters }
}

const rebind = statement('Set-ReceiveConnector', 'receiveConnector-1', { Bindings: ['10.1.1.2:25'] })
const rename = statement('Set-ReceiveConnector', 'receiveConnector-1', { Fqdn: 'mail.contoso.com' })
const remove = statement('Remove-ReceiveConnector', 'receiveConnector-1', { Confirm: false })
const createAll = statement('New-ReceiveConnector', 'receiveConnector-9', { Usage: 'Internet', Bindings: '0.0.0.0:25' })
const createOne = statement('New-ReceiveConnector', 'receiveConnector-9', {
  Usage: 'Internet',
  Bindings: ['10.1.1.1:25'],
})

const hubFirst = designOf(
  mailbox(),
  removeItems(['receiveConnector-1']),
  receive('receiveConnector-9', 'server-1', {
    usage: 'Custom',
    parameters: { TransportRole: 'HubTransport', Bindings: ['192.168.5.10:25'], RemoteIPRanges: ['10.2.3.4'] },
  }),
)
const createHub = statement('New-ReceiveConnector', 'receiveConnector-9', {
  Usage: 'Custom',
  TransportRole: 'HubTransport',
  Bindings: ['192.168.5.10:25'],
  RemoteIPRanges: ['10.2.3.4'],
})

testPlanRule(orderOfStatements, {
  passes: {
    'no statements': { design: replaced, statements: [] },
    'the old connector rebound before the new one takes its place': {
      design: replaced,
      statements: [rebind, createAll],
    },
    'the new connector first, where it conflicts with none': { design: replaced, statements: [createOne, rebind] },
    'the old connector removed first': { design: hubFirst, statements: [remove, createHub] },
  },
  fails: {
    'two existing connectors that change places, of which none can go first': {
      plan: swapped,
      findings: [{ message: 'swap', subject: 'receiveConnector-9', parameter: 'Bindings' }],
    },
    'the new connector while the old one still has its listener and range': {
      plan: { design: replaced, statements: [rename, createAll, rebind] },
      findings: [{ message: 'conflict', subject: 'receiveConnector-9', parameter: 'Bindings' }],
    },
    'a connector rebound onto another one': {
      plan: {
        design: replaced,
        statements: [
          createOne,
          statement('Set-ReceiveConnector', 'receiveConnector-9', { Bindings: ['0.0.0.0:25'] }),
          rebind,
        ],
      },
      findings: [{ message: 'conflict', subject: 'receiveConnector-9', parameter: 'Bindings' }],
    },
    'a connector of another service before the old one is removed': {
      plan: { design: hubFirst, statements: [createHub, remove] },
      findings: [{ message: 'conflict', subject: 'receiveConnector-9', parameter: 'Bindings' }],
    },
    'a range that overlaps in part until the other is changed': {
      plan: {
        design: replaced,
        statements: [
          rebind,
          createOne,
          statement('Set-ReceiveConnector', 'receiveConnector-9', { RemoteIPRanges: ['10.0.0.0-10.0.0.99'] }),
          statement('Set-ReceiveConnector', 'receiveConnector-1', {
            Bindings: ['10.1.1.1:25'],
            RemoteIPRanges: ['10.0.0.50-10.0.0.200'],
          }),
        ],
      },
      findings: [{ message: 'conflict', subject: 'receiveConnector-1', parameter: 'Bindings' }],
    },
  },
})
