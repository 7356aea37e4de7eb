import { isAbout } from '../../exchange/objects'
import { planRule } from '../rule'
import { entered, type EnteredText } from '../data'
import { ands } from '../words/lists'

const usages = ['Usage', 'Custom', 'Internal', 'Internet', 'Partner']

export const oneSendUsage = planRule({
  id: 'SC-USAGE-001',
  severity: 'error',
  title: 'A new Send connector has one usage type',
  why: 'New-SendConnector takes the usage type either with Usage or with one of the switches Custom, Internal, Internet and Partner, and refuses two of them together. Without any it takes Custom.',
  remedy: 'State one usage type only.',
  references: ['New-SendConnector'],
  messages: {
    several: ({ stated }: { stated: readonly EnteredText[] }) =>
      `New-SendConnector would be given several usage types, ${ands(stated)}: state one only.`,
  },
  *check({ statements }) {
    for (const { cmdlet, parameters, subject } of statements) {
      if (!isAbout(cmdlet, 'SendConnector', 'New')) continue
      const stated = usages.filter((usage) => parameters[usage] !== undefined && parameters[usage] !== false)
      if (stated.length < 2) continue
      yield { message: 'several', data: { stated: stated.map(entered) }, subject, parameter: 'Usage' }
    }
  },
})
