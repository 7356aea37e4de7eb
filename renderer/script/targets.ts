import { comment } from '../../shared/powershell/literal'
import { bundleTargets as scriptsOf } from '../../shared/powershell/bundle/targets'
import type { Design } from '../../shared/model/design'
import { printCommand, unprintableSentence, type Statement } from '../../shared/powershell/statement'

/** A command as the drawer shows it. */
export interface ShownStatement {
  key: string
  statement: Statement
  /** The reason as a comment, and the command; undefined where no script can carry a value. */
  text: string | undefined
  refusal: string | undefined
}

export interface ShownTarget {
  /** Name of the bundle's script for it: a place that has to wait for another in between is there twice. */
  file: string
  /** The name of the Edge server in whose shell they run; undefined for the organization. */
  edge: string | undefined
  /** An earlier part of the same place comes first. */
  isRest: boolean
  statements: readonly ShownStatement[]
}

/** The statements by the script in which the bundle runs them, in its order. */
export function shownTargets(statements: readonly Statement[], design: Pick<Design, 'items'>): readonly ShownTarget[] {
  let count = 0
  return scriptsOf(statements, design).map(({ place, file, isRest, statements: own }) => ({
    file,
    edge: place.isEdge ? place.name : undefined,
    isRest,
    statements: own.map((statement) => shown(statement, count++)),
  }))
}

function shown(statement: Statement, index: number): ShownStatement {
  const printed = printCommand(statement)
  const key = `${index} ${statement.cmdlet} ${statement.subject}`
  if (!printed.ok) return { key, statement, text: undefined, refusal: unprintableSentence(printed.error) }
  return { key, statement, text: [...commentsOf(statement), printed.value].join('\n'), refusal: undefined }
}

/** A reason may hold line ends: each line is a comment of its own. */
function commentsOf({ reason }: Statement): readonly string[] {
  return reason === undefined ? [] : reason.split(/\r\n|\r|\n|\u2028|\u2029|\u0085/).map(comment)
}

export function textOf(statements: readonly ShownStatement[]): string {
  return statements.flatMap(({ text, refusal }) => text ?? `# ${refusal}`).join('\n\n')
}
