import { setExisting, type Edit } from '../../edits/edit'
import { designOf, edge, mailbox, send } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { tiedAddressSpaces } from './tie'

const taking = (id: string, space: string, server?: string, fields = {}) =>
  send(id, {
    name: `To ${id}`,
    parameters: { AddressSpaces: [space], ...(server && { SourceTransportServers: [{ server }] }) },
    ...fields,
  })
const synced = (id: string): Edit => {
  return (design) => {
    const item = taking(id, '*;100', undefined, { origin: 'edgeSync' })(design).items[id]
    return setExisting(design, { [id]: item })
  }
}
const tie = (subject: string) => ({ message: 'tie', subject, parameter: 'AddressSpaces' })

testRule(tiedAddressSpaces, {
  passes: {
    'different costs': designOf(
      mailbox(),
      taking('sendConnector-1', '*', 'server-1'),
      taking('sendConnector-2', '*;2', 'server-1'),
    ),
    'source servers in different sites': designOf(
      mailbox({ siteId: 'site-1' }),
      mailbox({ siteId: 'site-2' }),
      taking('sendConnector-1', '*', 'server-1'),
      taking('sendConnector-2', '*', 'server-2'),
    ),
    'different homes': designOf(
      edge(),
      taking('sendConnector-1', '*'),
      taking('sendConnector-2', '*', undefined, { home: 'server-1' }),
    ),
    'one of them disabled': designOf(
      taking('sendConnector-1', '*'),
      send('sendConnector-2', { parameters: { AddressSpaces: ['*'], Enabled: false } }),
    ),
    'two connectors as EdgeSync wrote them': designOf(synced('sendConnector-1'), synced('sendConnector-2')),
  },
  fails: {
    'the same space at the same cost, in two spellings': {
      design: designOf(
        mailbox(),
        taking('sendConnector-1', 'contoso.com', 'server-1'),
        taking('sendConnector-2', 'SMTP:Contoso.com;1', 'server-1'),
      ),
      findings: [tie('sendConnector-2')],
    },
    'a third one for the same space': {
      design: designOf(taking('sendConnector-1', '*'), taking('sendConnector-2', '*'), taking('sendConnector-3', '*')),
      findings: [tie('sendConnector-2'), tie('sendConnector-3')],
    },
    'a designed connector beside the one of EdgeSync': {
      design: designOf(taking('sendConnector-1', '*;100'), synced('sendConnector-2')),
      findings: [tie('sendConnector-1')],
    },
  },
})
