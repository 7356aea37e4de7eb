import { organizationHome } from '../../model/connectors'
import { placeName } from '../../powershell/places'
import { planRule } from '../rule'
import { calledInCommand, exchangeName, type Called, type ExchangeName } from '../data'
import { plainName } from '../words/names'

export const domainControllerNotOnEdge = planRule({
  id: 'RC-DC-001',
  severity: 'error',
  title: 'A command for an Edge server names no domain controller',
  why: 'An Edge server keeps its configuration in a directory of its own and reads no domain controller. Its cmdlets do not support -DomainController.',
  remedy: 'Leave -DomainController out.',
  references: ['New-ReceiveConnector', 'New-SendConnector'],
  messages: {
    edge: ({ cmdlet, target }: { cmdlet: ExchangeName; target: Called }) =>
      `${cmdlet} states -DomainController, which is not supported on the Edge server ${plainName(target)}: leave it out.`,
  },
  *check({ design, statements }) {
    for (const { cmdlet, parameters, target, subject } of statements) {
      if (target === organizationHome || !('DomainController' in parameters)) continue
      yield {
        message: 'edge',
        data: { cmdlet: exchangeName(cmdlet), target: calledInCommand(target, placeName(target, design)) },
        subject,
      }
    }
  },
})
