import { isAbout } from '../../exchange/objects'
import { planRule } from '../rule'
import { statedName, usageOf } from '../facts/new-receive-connector'
import { calledInCommand, type Called } from '../data'
import { quotedName } from '../words/names'

export const internetRangeStated = planRule({
  id: 'RC-RANGE-004',
  severity: 'info',
  title: 'A new Internet connector may not take RemoteIPRanges',
  why: 'The text of the reference says that RemoteIPRanges cannot be used together with the usage type Internet at creation, while its own syntax allows it. What the cmdlet does is unverified, so the command is printed as stated.',
  remedy:
    'If the command is refused, create the connector without RemoteIPRanges and set them afterwards with Set-ReceiveConnector.',
  references: ['New-ReceiveConnector'],
  unverified: true,
  messages: {
    stated: ({ name }: { name: Called }) =>
      `New-ReceiveConnector ${quotedName(name)} states RemoteIPRanges with the usage type Internet, which may be refused (unverified): if so, set them afterwards with Set-ReceiveConnector.`,
  },
  *check({ statements }) {
    for (const { cmdlet, parameters, subject } of statements) {
      if (!isAbout(cmdlet, 'ReceiveConnector', 'New') || !('RemoteIPRanges' in parameters)) continue
      if (usageOf(parameters)[0] !== 'Internet') continue
      yield {
        message: 'stated',
        data: { name: calledInCommand(subject, statedName(parameters)) },
        subject,
        parameter: 'RemoteIPRanges',
      }
    }
  },
})
