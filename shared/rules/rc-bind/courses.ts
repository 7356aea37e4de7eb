import { isAbout } from '../../exchange/objects'
import type { Inputs } from '../../kept'
import type { ReceiveConnector } from '../../model/connectors'
import { find, type Design, type ItemOf } from '../../model/design'
import { existingDesign } from '../../model/existing'
import { indexes } from '../../model/indexes'
import { settings } from '../../model/settings'
import type { Statement } from '../../powershell/statement'

/** What a plan does to the Receive connectors of one server. */
export interface Course {
  readonly server: ItemOf<'server'>
  /** Those that exist before it. */
  readonly existing: readonly ReceiveConnector[]
  readonly statements: readonly Statement[]
  /** The number of each of these statements in the plan; the first is 1. */
  readonly steps: readonly number[]
}

/** The course of each server whose Receive connectors the statements concern. */
export function coursesOf(design: Design, statements: readonly Statement[]): readonly Course[] {
  const courses = new Map<string, { server: ItemOf<'server'>; statements: Statement[]; steps: number[] }>()
  statements.forEach((statement, index) => {
    if (!isAbout(statement.cmdlet, 'ReceiveConnector', 'New', 'Set', 'Remove')) return
    const server = find(design, 'server', connectorOf(statement, design)?.server)
    if (!server) return
    const course = courses.get(server.id) ?? { server, statements: [], steps: [] }
    courses.set(server.id, course)
    course.statements.push(statement)
    course.steps.push(index + 1)
  })
  const existing = indexes({ items: design.baseline }).receiveConnectorsOf
  return Array.from(courses.values(), (course) => ({
    ...course,
    existing: asDesigned(existing.get(course.server.id) ?? [], course.statements),
  }))
}

/** What exists under the ids by which the statements call it. */
function asDesigned(existing: readonly ReceiveConnector[], statements: readonly Statement[]) {
  const ids = new Map(statements.map(({ formerly, subject }) => [formerly, subject]))
  if (ids.size === 1 && ids.has(undefined)) return existing
  return existing.map((connector) => ({ ...connector, id: ids.get(connector.id) ?? connector.id }))
}

/** On what the sockets of a course rest: while these are the same objects, so are the sockets. */
export function inputsOf({ server, existing, statements }: Course, design: Design): Inputs {
  const planned = statements.map(({ subject }) => find(design, 'receiveConnector', subject))
  return [
    server,
    ...existing,
    ...existing.map((connector) => settings(connector, existingDesign(design))),
    ...statements,
    ...planned.map((connector) => connector && settings(connector, design)),
  ]
}

function connectorOf({ subject }: Statement, { items, baseline }: Design): ReceiveConnector | undefined {
  const item = items[subject] ?? baseline[subject]
  return item?.kind === 'receiveConnector' ? item : undefined
}
