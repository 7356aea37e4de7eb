import { planRule } from '../rule'
import { exchangeName, type ExchangeName } from '../data'

export const removalConfirmed = planRule({
  id: 'GEN-002',
  severity: 'error',
  title: 'A removal in a script does not stop to ask',
  why: 'Remove- cmdlets ask before they remove anything. In a script that runs unattended nobody answers, and it blocks.',
  remedy: 'State -Confirm:$false; the script itself asks before it changes anything.',
  references: ['Remove-SendConnector', 'Remove-ReceiveConnector'],
  messages: {
    asks: ({ cmdlet }: { cmdlet: ExchangeName }) =>
      `${cmdlet} would stop and ask in an unattended script: state -Confirm:$false.`,
  },
  *check({ statements }) {
    for (const { cmdlet, parameters, subject } of statements) {
      if (!/^Remove-/i.test(cmdlet) || parameters.Confirm === false) continue
      yield { message: 'asks', data: { cmdlet: exchangeName(cmdlet) }, subject, parameter: 'Confirm' }
    }
  },
})
