import type { ParameterRow } from '../../exchange/parameters'
import { organizationHome, type Connector } from '../../model/connectors'
import { textsOf } from '../../model/parameter-value'
import type { SettingProblem } from '../../model/read-value'

type Kind = SettingProblem['kind']

/** A problem of a stated parameter, with what decides who words it. */
export interface StatedProblem {
  readonly item: Connector
  readonly parameter: string
  readonly row: ParameterRow
  readonly problem: SettingProblem
}

/** Whether a rule about just this parameter says more of the problem than that the value cannot be read. */
export function isSpokenOfElsewhere(stated: StatedProblem): boolean {
  const { item, parameter, row, problem } = stated
  if (problem.kind === 'noAddress') return true
  if (item.kind === 'receiveConnector') {
    return (receiveParameters[parameter] ?? receiveKinds[row.kind] ?? none).includes(problem.kind)
  }
  return sendParameters[parameter]?.(stated) ?? false
}

const none: readonly Kind[] = []
const every: readonly Kind[] = ['unreadable', 'wrongType', 'notAValue', 'outOfRange', 'missingItem']

/** RC-BIND-006 and -007, RC-RANGE-002, RC-ROLE-005, RC-VAL-003, RC-VAL-006. */
const receiveParameters: Readonly<Record<string, readonly Kind[]>> = {
  Bindings: ['unreadable'],
  RemoteIPRanges: ['unreadable'],
  TransportRole: every,
  MaxMessageSize: every,
  MaxHeaderSize: ['unreadable', 'wrongType', 'outOfRange'],
}

/** RC-VAL-002, RC-VAL-006. */
const receiveKinds: Readonly<Partial<Record<ParameterRow['kind'], readonly Kind[]>>> = {
  timeSpan: ['unreadable', 'outOfRange'],
  integer: ['wrongType', 'outOfRange'],
}

/** SC-AS-001, -002 and -006, SC-SRC-001, -003 and -006, SC-AUTH-001, SC-AUTH-002. */
const sendParameters: Readonly<Record<string, (stated: StatedProblem) => boolean>> = {
  AddressSpaces: ({ problem }) => problem.kind === 'unreadable',
  SourceTransportServers: () => true,
  SourceIPAddress: ({ item }) => item.kind === 'sendConnector' && item.home === organizationHome,
  SmartHostAuthMechanism: ({ item }) => new Set(textsOf(item.parameters.SmartHostAuthMechanism)).size > 1,
  AuthenticationCredential: ({ item }) => signsIn.test(textsOf(item.parameters.SmartHostAuthMechanism).join()),
}

const signsIn = /^BasicAuth(RequireTLS)?$/i
