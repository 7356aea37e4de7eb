import { effectiveDefault, receiveConnectorParameters } from '../../exchange/parameters'
import { formatTimeSpan, parseTimeSpan } from '../../exchange/time-spans'
import { backToDefault } from '../facts/back-to-default'
import { itemRule, type ItemContext } from '../rule'
import { receiver, entered, type EnteredText, type Receiver } from '../data'
import { called } from '../words/names'

export const inactivityShorter = itemRule({
  id: 'RC-VAL-001',
  severity: 'error',
  kind: 'receiveConnector',
  title: 'ConnectionInactivityTimeout is shorter than ConnectionTimeout',
  why: 'ConnectionTimeout ends a session however busy it is, ConnectionInactivityTimeout ends an idle one before that. Exchange refuses an inactivity timeout that is not shorter.',
  remedy: 'Shorten ConnectionInactivityTimeout or lengthen ConnectionTimeout.',
  references: ['New-ReceiveConnector'],
  messages: {
    order: ({ name, inactivity, connection }: { name: Receiver; inactivity: EnteredText; connection: EnteredText }) =>
      `${called(name)} ends idle sessions after ${inactivity} and any session after ${connection}: make ConnectionInactivityTimeout the shorter one.`,
  },
  *check(context) {
    const { item, server, settings, touched } = context
    const { ConnectionInactivityTimeout: inactivity, ConnectionTimeout: connection } = settings
    if (inactivity.from !== 'stated' && connection.from !== 'stated') return
    if (!touched('ConnectionInactivityTimeout') && !touched('ConnectionTimeout')) return
    if (inactivity.value === undefined || connection.value === undefined || inactivity.value < connection.value) return
    yield {
      message: 'order',
      data: {
        name: receiver(item, server),
        inactivity: entered(formatTimeSpan(inactivity.value)),
        connection: entered(formatTimeSpan(connection.value)),
      },
      subject: item.id,
      parameter: 'ConnectionInactivityTimeout',
      fix: usualInactivity(context),
    }
  },
})

/** The usual inactivity timeout, where that is shorter. */
function usualInactivity({ item, baseline, server, settings }: ItemContext<'receiveConnector'>) {
  if (settings.ConnectionInactivityTimeout.from !== 'stated' || !server) return undefined
  const fromSetup = baseline?.origin === 'setup' ? baseline.parameters.ConnectionInactivityTimeout : undefined
  const usual =
    fromSetup ??
    effectiveDefault(receiveConnectorParameters.ConnectionInactivityTimeout, { ...server, usage: item.usage }).value
  const read = parseTimeSpan(typeof usual === 'string' ? usual : '')
  if (!read.ok || read.value >= (settings.ConnectionTimeout.value ?? 0)) return undefined
  return backToDefault(item, baseline, 'ConnectionInactivityTimeout')
}
