import { isAbout } from '../../exchange/objects'
import { planRule } from '../rule'
import { statedName, usageOf } from '../facts/new-receive-connector'
import { calledInCommand, type Called } from '../data'
import { quotedName } from '../words/names'

export const oneUsage = planRule({
  id: 'RC-USAGE-001',
  severity: 'error',
  title: 'A new Receive connector has one usage type',
  why: 'New-ReceiveConnector takes one of Usage, Client, Custom, Internal, Internet and Partner, and refuses several. Without any it takes Custom, as the reference asks for no usage type there; that is unverified, so that it gives advice only.',
  remedy: 'Choose one usage type for the connector.',
  references: ['New-ReceiveConnector'],
  messages: {
    none: ({ name }: { name: Called }) =>
      `New-ReceiveConnector ${quotedName(name)} gives no usage type, so that Exchange takes Custom (unverified): state one.`,
    several: ({ name, count }: { name: Called; count: number }) =>
      `New-ReceiveConnector ${quotedName(name)} gives ${count} usage types: leave exactly one.`,
  },
  *check({ statements }) {
    for (const { cmdlet, parameters, subject } of statements) {
      if (!isAbout(cmdlet, 'ReceiveConnector', 'New')) continue
      const count = usageOf(parameters).length
      if (count === 1) continue
      const data = { name: calledInCommand(subject, statedName(parameters)), count }
      if (count > 0) yield { message: 'several', data, subject, parameter: 'Usage' }
      else yield { message: 'none', data, subject, parameter: 'Usage', severity: 'info' }
    }
  },
})
