import { isAbout } from '../../exchange/objects'
import { planRule } from '../rule'
import { statedName, usageOf } from '../facts/new-receive-connector'
import { calledInCommand, type Called } from '../data'
import { quotedName } from '../words/names'

export const oneUsage = planRule({
  id: 'RC-USAGE-001',
  severity: 'error',
  title: 'A new Receive connector has exactly one usage type',
  why: 'New-ReceiveConnector takes exactly one of Usage, Client, Custom, Internal, Internet and Partner, and refuses none or several.',
  remedy: 'Choose one usage type for the connector.',
  references: ['New-ReceiveConnector'],
  messages: {
    none: ({ name }: { name: Called }) => `New-ReceiveConnector ${quotedName(name)} gives no usage type: choose one.`,
    several: ({ name, count }: { name: Called; count: number }) =>
      `New-ReceiveConnector ${quotedName(name)} gives ${count} usage types: leave exactly one.`,
  },
  *check({ statements }) {
    for (const { cmdlet, parameters, subject } of statements) {
      if (!isAbout(cmdlet, 'ReceiveConnector', 'New')) continue
      const count = usageOf(parameters).length
      if (count === 1) continue
      const data = { name: calledInCommand(subject, statedName(parameters)), count }
      yield { message: count === 0 ? 'none' : 'several', data, subject, parameter: 'Usage' }
    }
  },
})
