import { setParameter } from '../../edits/change'
import { hasTransport } from '../../exchange/transport-services'
import type { ParameterRow } from '../../exchange/parameters'
import type { Server } from '../../model/server'
import { organizationHome } from '../../model/connectors'
import { hasParameters, type Design, type ItemOf } from '../../model/design'
import { isDeepEqual } from '../../model/equal'
import { textsOf, type ParameterValue } from '../../model/parameter-value'
import { catalogueOf, settingNamed } from '../../model/settings'
import type { SettingProblem } from '../../model/read-value'
import { placeOfParameters, serverOfService } from '../../model/transport-settings'
import { organizationRule, type Violation } from '../rule'
import { named, itemId, exchangeName, type ItemId, type ExchangeName, type Named } from '../data'
import { titled } from '../words/fix-titles'
import { nameOf, theOrganization } from '../words/names'
import { unreadValue, type Unread } from '../words/problems'
import { plainValueMeant } from './value-fix'

export const settingValues = organizationRule({
  id: 'VAL-002',
  severity: 'error',
  title: 'Every stated transport setting of the organization and of servers can be read',
  why: 'Set-TransportConfig and Set-TransportService, in Exchange 2010 Set-TransportServer, refuse a value that is none of those of the parameter. As long as a value cannot be read, nothing that rests on it is judged, and the command waits.',
  remedy: 'Correct the value, or do not state the parameter.',
  references: ['Set-TransportConfig', 'Set-TransportService', 'Derived from documented facts'],
  hides: ['ORG-004', 'ORG-005', 'SC-RT-007', 'EDGE-016'],
  messages: {
    organization: ({ owner, parameter, problem }: OfOrganization) =>
      `The transport settings of ${theOrganization(owner)}, ${parameter}: ${unreadValue(problem)}`,
    server: ({ server, parameter, problem }: { server: Named; parameter: ExchangeName; problem: Unread }) =>
      `The transport settings of ${nameOf(server)}, ${parameter}: ${unreadValue(problem)}`,
    noService: ({ server, parameter }: { server: Named; parameter: ExchangeName }) =>
      `${nameOf(server)} has the Client Access role alone and no Transport service, so that nothing can take its ${parameter}: do not state it, or give the server the Mailbox role.`,
  },
  *check({ design, indexes: { byKind } }) {
    for (const config of byKind.transportConfig.slice(0, 1)) yield* ofOrganization(config, design)
    for (const service of byKind.transportService) yield* ofServer(service, design)
  },
})

type TransportObject = ItemOf<'transportConfig' | 'transportService'>
type OfOrganization = { owner: { id: ItemId }; parameter: ExchangeName; problem: Unread }
type OfServer = { server: Named; parameter: ExchangeName; problem: Unread }

function* ofOrganization(
  config: ItemOf<'transportConfig'>,
  design: Design,
): Generator<Violation<'organization', OfOrganization>> {
  for (const { problem, ...found } of unreadable(config, design)) {
    const data = { owner: { id: itemId(organizationHome) }, parameter: exchangeName(found.parameter), problem }
    yield { ...found, message: 'organization', data }
  }
}

function* ofServer(
  service: ItemOf<'transportService'>,
  design: Design,
): Generator<Violation<'server', OfServer> | Violation<'noService', OfNone>> {
  const server = serverOfService(service, design)
  if (!server) return
  if (!hasTransport(server)) {
    yield* ofNoService(service, server)
    return
  }
  for (const { problem, ...found } of unreadable(service, design)) {
    const data = { server: named(server), parameter: exchangeName(found.parameter), problem }
    yield { ...found, message: 'server', data }
  }
}

/** Nothing reads a setting of a service that is not there, right or wrong. */
function* ofNoService(service: ItemOf<'transportService'>, server: Server): Generator<Violation<'noService', OfNone>> {
  for (const parameter of Object.keys(service.parameters)) {
    const data = { server: named(server), parameter: exchangeName(parameter) }
    const fix = { title: titled('leaveOut', data), edit: setParameter(server.id, parameter, undefined) }
    yield { message: 'noService', data, subject: server.id, parameter, fix }
  }
}

type OfNone = { server: Named; parameter: ExchangeName }
type Unreadable = Pick<Violation, 'subject' | 'fix'> & { readonly parameter: string; readonly problem: Unread }

/** What is there already, as it is, is no mistake of the design. */
function* unreadable(item: TransportObject, design: Design): Generator<Unreadable> {
  const known = design.baseline[item.id]
  for (const [parameter, entered] of Object.entries(item.parameters)) {
    const row = catalogueOf(item)[parameter]
    const before = hasParameters(known) ? known.parameters[parameter] : undefined
    if (!row || row.reserved || isDeepEqual(entered, before)) continue
    const problems = ownProblems(row, entered, settingNamed(item, parameter, design)?.problems ?? [])
    const [problem] = problems
    if (!problem || problem.kind === 'noAddress') continue
    const meant = plainValueMeant(entered, problems)
    const subject = placeOfParameters(item)
    const fix = meant && { title: meant.title, edit: setParameter(subject, parameter, meant.value) }
    yield { subject, parameter, problem: { problem, row: { kind: row.kind, unlimited: row.unlimited } }, fix }
  }
}

/** DS-002 speaks of wildcards among domains. */
function ownProblems(
  row: ParameterRow,
  entered: ParameterValue,
  problems: readonly SettingProblem[],
): readonly SettingProblem[] {
  return row.kind === 'domains' && textsOf(entered).some((text) => text.includes('*')) ? [] : problems
}
