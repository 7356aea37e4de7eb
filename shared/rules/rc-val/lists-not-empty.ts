import { isRequired, receiveConnectorParameters } from '../../exchange/parameters'
import type { ReceiveConnector } from '../../model/connectors'
import { isDeepEqual } from '../../model/equal'
import { receiver, type Receiver } from '../data'
import { isEmpty } from '../facts/is-empty'
import { itemRule } from '../rule'
import { called } from '../words/names'

type Flags = { name: Receiver; parameter: (typeof flags)[number] }

const flags = ['AuthMechanism', 'PermissionGroups'] as const

export const listsNotEmpty = itemRule({
  id: 'RC-VAL-011',
  severity: 'error',
  kind: 'receiveConnector',
  title: 'A Receive connector states no list without a value',
  why: 'Without Bindings a Receive connector listens nowhere, and without RemoteIPRanges it answers nobody. AuthMechanism and PermissionGroups have the value None for nothing; that Exchange refuses a list without any value there is unverified.',
  remedy: 'State an address to listen on, the addresses that it answers, or None.',
  references: ['Set-ReceiveConnector', 'New-ReceiveConnector', 'Derived from documented facts'],
  hides: ['PATH-004', 'PATH-006', 'PATH-025', 'RC-RANGE-005', 'RC-RANGE-010'],
  messages: {
    bindings: ({ name }: { name: Receiver }) =>
      `${called(name)} has an empty list of Bindings, so it would listen nowhere: state a local address and port, such as 0.0.0.0:25.`,
    ranges: ({ name }: { name: Receiver }) =>
      `${called(name)} has an empty list of RemoteIPRanges, so it would answer nobody: state the addresses that it answers.`,
    flags: ({ name, parameter }: Flags) =>
      `${called(name)} has an empty list of ${parameter}, which Exchange may refuse (unverified): state None, or what it shall have.`,
  },
  *check({ item, baseline, server, settings }) {
    const name = receiver(item, server)
    const isLeftEmpty = (parameter: Parameter) =>
      isStatedEmpty(item, parameter) && !isDeepEqual(item.parameters[parameter], baseline?.parameters[parameter])
    for (const [parameter, message] of [
      ['Bindings', 'bindings'],
      ['RemoteIPRanges', 'ranges'],
    ] as const) {
      if (!isLeftEmpty(parameter) || !isEmpty(settings[parameter]) || isSaidElsewhere(item, parameter)) continue
      yield { message, data: { name }, subject: item.id, parameter }
    }
    for (const parameter of flags) {
      if (!isLeftEmpty(parameter) || isSaidElsewhere(item, parameter)) continue
      yield { message: 'flags', data: { name, parameter }, subject: item.id, parameter, severity: 'warning', hides: [] }
    }
  },
})

type Parameter = 'Bindings' | 'RemoteIPRanges' | (typeof flags)[number]

/** `$null` is an empty list just the same, and VAL-001 speaks of it. */
function isStatedEmpty({ parameters }: ReceiveConnector, parameter: Parameter): boolean {
  const entered = parameters[parameter]
  return Array.isArray(entered) && entered.length === 0
}

/** RC-BIND-010 and RC-RANGE-001 where the usage type requires it, RC-USAGE-003 of Custom. */
function isSaidElsewhere({ usage, origin }: ReceiveConnector, parameter: Parameter): boolean {
  if (parameter === 'PermissionGroups') return usage === 'Custom' || (usage === undefined && origin === 'designed')
  return usage !== undefined && isRequired(receiveConnectorParameters[parameter], usage)
}
