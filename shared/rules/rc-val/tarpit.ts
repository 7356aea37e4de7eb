import { backToDefault } from '../facts/back-to-default'
import { formatTimeSpan } from '../../exchange/time-spans'
import { itemRule } from '../rule'
import { receiver, entered, type EnteredText, type Receiver } from '../data'
import { called } from '../words/names'

/** Seconds: our own threshold for “a few seconds”, twice the default. */
const longest = 10
const intervals = ['TarpitInterval', 'AuthTarpitInterval'] as const

type Long = {
  name: Receiver
  parameter: (typeof intervals)[number]
  interval: EnteredText
}

export const shortTarpit = itemRule({
  id: 'RC-VAL-007',
  severity: 'warning',
  kind: 'receiveConnector',
  title: 'Tarpit intervals are a few seconds at most',
  why: 'The tarpit interval delays the answer to a client that looks like an attacker, or whose logon failed. A long delay makes other servers and clients that did nothing wrong run into their own timeouts.',
  remedy: 'Return to the default of five seconds.',
  references: ['New-ReceiveConnector'],
  messages: {
    long: ({ name, parameter, interval }: Long) =>
      `${called(name)} delays answers by ${interval} (${parameter}), which makes sessions time out: use a few seconds.`,
  },
  *check({ item, baseline, server, settings, touched }) {
    for (const parameter of intervals) {
      const { value, from } = settings[parameter]
      if (value === undefined || value <= longest || from !== 'stated' || !touched(parameter)) continue
      const data = {
        name: receiver(item, server),
        parameter,
        interval: entered(formatTimeSpan(value)),
      }
      yield { message: 'long', data, subject: item.id, parameter, fix: backToDefault(item, baseline, parameter) }
    }
  },
})
