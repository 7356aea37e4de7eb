import { organizationHome } from '../../model/connectors'
import { find, type Design } from '../../model/design'
import { placeName } from '../../powershell/places'
import type { Statement } from '../../powershell/statement'
import { planRule } from '../rule'
import { calledInCommand, entered, exchangeName, type Called, type EnteredText, type ExchangeName } from '../data'
import { plainName } from '../words/names'

export const edgeRunsLocally = planRule({
  id: 'RC-SRV-002',
  severity: 'info',
  title: 'An Edge server is administered in its own shell',
  why: 'An Edge Transport server is no member of the organization. Its Receive connectors are made and changed in the Exchange Management Shell on the server itself, where -Server has no purpose.',
  remedy: 'Run the statements of an Edge server on it, without -Server.',
  references: ['Internet mail flow through an Edge server without EdgeSync', 'Custom Receive connectors'],
  messages: {
    server: ({ cmdlet, target }: { cmdlet: ExchangeName; target: Called }) =>
      `${cmdlet} for ${plainName(target)} states -Server, which its own shell does not need: leave it out.`,
    remote: ({ cmdlet, server }: { cmdlet: ExchangeName; server: EnteredText }) =>
      `${cmdlet} is for the Edge server ${server} but would run elsewhere: run it in the shell of ${server}.`,
  },
  *check({ design, statements }) {
    for (const statement of statements) {
      const { cmdlet, parameters, target, subject } = statement
      if (!cmdlet.endsWith('-ReceiveConnector')) continue
      if (target !== organizationHome && 'Server' in parameters) {
        yield {
          message: 'server',
          data: { cmdlet: exchangeName(cmdlet), target: calledInCommand(target, placeName(target, design)) },
          subject,
        }
      }
      const edge = target === organizationHome ? edgeOf(statement, design) : undefined
      if (edge !== undefined)
        yield { message: 'remote', data: { cmdlet: exchangeName(cmdlet), server: entered(edge) }, subject }
    }
  },
})

/** The Edge server that owns what a statement is about. */
function edgeOf({ subject }: Statement, design: Design): string | undefined {
  const server = find(design, 'server', find(design, 'receiveConnector', subject)?.server)
  return server?.role === 'edge' ? server.name : undefined
}
