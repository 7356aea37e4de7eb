import { addressesEqual, parseAddress } from '../../exchange/addresses'
import type { Binding } from '../../exchange/bindings'
import type { Server } from '../../model/server'
import { itemRule } from '../rule'
import type { RuleId } from '../rule-ids'
import { receiver, entered, type EnteredText, type Receiver } from '../data'
import { andMore } from '../words/lists'
import { called } from '../words/names'
import { titled } from '../words/fix-titles'
import { asSetUp } from '../facts/setup-connectors'
import { openRanges, relaysAnonymously, withoutRelayRight } from './relay'

/** What goes with the right, whatever the ranges are. */
const ofTheRight: readonly RuleId[] = ['RC-RELAY-002', 'RC-RELAY-004']

export const openRelay = itemRule({
  id: 'RC-RELAY-001',
  severity: 'error',
  kind: 'receiveConnector',
  title: 'Nobody on the Internet may relay',
  why: 'With the right ms-Exch-SMTP-Accept-Any-Recipient anonymous senders may send to any domain. A connector that gives it to every address, where the Internet can reach it, is an open relay: spammers use it, and other servers then block the organization. Exchange accepts such a connector.',
  remedy:
    'Limit RemoteIPRanges to the named hosts that need to relay, or take the right away; of a default connector always the right, since its ranges are those of all incoming mail.',
  references: ['Allow anonymous relay'],
  hides: [...ofTheRight, 'RC-RANGE-006', 'RC-RANGE-007'],
  messages: {
    open: ({ name, range }: { name: Receiver; range: readonly EnteredText[] }) =>
      `${called(name)} lets anonymous senders from ${andMore(range)} send to any recipient, which is an open relay: limit RemoteIPRanges to the hosts that need to relay.`,
    byDefault: ({ name, range }: { name: Receiver; range: readonly EnteredText[] }) =>
      `${called(name)} is a default connector and lets anonymous senders from ${andMore(range)} send to any recipient, which is an open relay: take the right away, and give it to a connector made for the hosts that need to relay.`,
  },
  *check({ item, baseline, server, settings }) {
    if (!relaysAnonymously(item)) return
    const bindings = (settings.Bindings.value ?? []).map(({ binding }) => binding)
    const reachable = bindings.filter((binding) => isReachable(binding, server))
    const range = reachable.length > 0 ? openRanges(settings, reachable) : []
    if (range.length === 0) return
    const data = { name: receiver(item, server), range: range.map(entered) }
    if (item.origin === 'setup' || asSetUp(item, baseline, server)) {
      // Its ranges are those of all incoming mail: limiting them would stop it.
      const fix = { title: titled('takeRelayRightAway'), edit: withoutRelayRight(item.id) }
      yield { message: 'byDefault', data, subject: item.id, parameter: 'PermissionGroups', hides: ofTheRight, fix }
    } else yield { message: 'open', data, subject: item.id, parameter: 'RemoteIPRanges' }
  },
})

/**
 * Every address of the server, or one of an adapter that faces the outside; where none does, mail of the Internet comes to
 * whatever adapter there is.
 */
function isReachable({ wildcard, address }: Binding, server: Server | undefined): boolean {
  if (wildcard) return true
  const adapters = server?.adapters ?? []
  const outside = adapters.filter(({ facing }) => facing === 'external')
  return (outside.length > 0 ? outside : adapters)
    .flatMap(({ addresses }) => addresses)
    .some((text) => {
      const read = parseAddress(text)
      return read.ok && addressesEqual(read.value, address)
    })
}
