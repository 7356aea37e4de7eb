import { changeItem, setTransportConfig, withParameter } from '../../edits/change'
import type { Edit } from '../../edits/edit'
import {
  transportConfigParameters,
  transportServiceParameters,
  type ParameterRow,
  type ParameterTable,
} from '../../exchange/parameters'
import { organizationHome } from '../../model/connectors'
import { isDeepEqual } from '../../model/equal'
import { textsOf, type ParameterValue, type Parameters } from '../../model/parameter-value'
import { plainProblems } from '../../model/read-plain'
import type { SettingProblem } from '../../model/read-value'
import type { Server } from '../../model/server'
import { organizationRule, type Violation } from '../rule'
import { named, itemId, exchangeName, type ItemId, type ExchangeName, type Named } from '../data'
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
  },
  *check({ design, indexes }) {
    yield* inOrganization(design.organization.transportConfig)
    for (const server of indexes.byKind.server) {
      const before = design.baseline[server.id]
      const known = before?.kind === 'server' ? before.transportService : {}
      if (server.transportService !== known) yield* onServer(server, known)
    }
  },
})

type OfOrganization = { owner: { id: ItemId }; parameter: ExchangeName; problem: Unread }

type Found =
  | Violation<'organization', OfOrganization>
  | Violation<'server', { server: Named; parameter: ExchangeName; problem: Unread }>

function* inOrganization(stated: Parameters): Generator<Found> {
  for (const { parameter, problem, fix } of unreadable(transportConfigParameters, stated, {})) {
    yield {
      message: 'organization',
      data: { owner: { id: itemId(organizationHome) }, parameter: exchangeName(parameter), problem },
      subject: organizationHome,
      parameter,
      fix: fix && { title: fix.title, edit: setTransportConfig(parameter, fix.value) },
    }
  }
}

function* onServer(server: Server, before: Parameters): Generator<Found> {
  const { id, transportService } = server
  for (const { parameter, problem, fix } of unreadable(transportServiceParameters, transportService, before)) {
    const edit = (value: ParameterValue): Edit =>
      changeItem<'server'>(id, { transportService: withParameter(transportService, parameter, value) })
    yield {
      message: 'server',
      data: { server: named(server), parameter: exchangeName(parameter), problem },
      subject: id,
      parameter,
      fix: fix && { title: fix.title, edit: edit(fix.value) },
    }
  }
}

interface Unreadable {
  readonly parameter: string
  readonly problem: Unread
  readonly fix: ReturnType<typeof plainValueMeant>
}

function* unreadable(rows: ParameterTable, stated: Parameters, before: Parameters): Generator<Unreadable> {
  for (const [parameter, entered] of Object.entries(stated)) {
    const row = rows[parameter]
    if (!row || row.reserved || isDeepEqual(entered, before[parameter])) continue
    const problems = ownProblems(row, entered)
    const [problem] = problems
    if (!problem || problem.kind === 'noAddress') continue
    yield {
      parameter,
      problem: { problem, row: { kind: row.kind, unlimited: row.unlimited } },
      fix: plainValueMeant(entered, problems),
    }
  }
}

/** DS-002 speaks of wildcards among domains. */
function ownProblems(row: ParameterRow, entered: ParameterValue): readonly SettingProblem[] {
  if (row.kind === 'domains' && textsOf(entered).some((text) => text.includes('*'))) return []
  return plainProblems(row, entered)
}
