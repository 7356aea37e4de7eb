import { isAbout } from '../../exchange/objects'
import { organizationHome } from '../../model/connectors'
import { statedName } from '../facts/new-receive-connector'
import { planRule } from '../rule'
import { calledInCommand, type Called } from '../data'
import { quotedName } from '../words/names'

export const serverStated = planRule({
  id: 'RC-SRV-001',
  severity: 'warning',
  title: 'A command for a Mailbox or Hub server names it',
  why: 'Without -Server New-ReceiveConnector makes the connector on the server on which it happens to run.',
  remedy: 'Add -Server with the name of the server.',
  references: ['New-ReceiveConnector'],
  messages: {
    local: ({ name }: { name: Called }) =>
      `New-ReceiveConnector ${quotedName(name)} does not say on which server: add -Server, else it runs against the local one.`,
  },
  *check({ statements }) {
    for (const { cmdlet, parameters, target, subject } of statements) {
      if (!isAbout(cmdlet, 'ReceiveConnector', 'New') || target !== organizationHome || 'Server' in parameters) continue
      yield { message: 'local', data: { name: calledInCommand(subject, statedName(parameters)) }, subject }
    }
  },
})
