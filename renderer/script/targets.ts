import { printCommand, refusalSentence, type Statement } from '../../shared/powershell/statement'

/** A command as the drawer shows it. */
export interface ShownStatement {
  key: string
  statement: Statement
  /** The reason as a comment, and the command; undefined where no script can carry a value. */
  text: string | undefined
  refusal: string | undefined
}

export interface ShownTarget {
  target: string
  statements: readonly ShownStatement[]
}

/** The statements by the place where they run, in the order in which each place first appears. */
export function targetsOf(statements: readonly Statement[]): readonly ShownTarget[] {
  const groups = new Map<string, ShownStatement[]>()
  statements.forEach((statement, index) => {
    const group = groups.get(statement.target) ?? []
    group.push(shown(statement, index))
    groups.set(statement.target, group)
  })
  return [...groups].map(([target, list]) => ({ target, statements: list }))
}

function shown(statement: Statement, index: number): ShownStatement {
  const printed = printCommand(statement)
  const key = `${index} ${statement.cmdlet} ${statement.subject}`
  if (!printed.ok) return { key, statement, text: undefined, refusal: refusalSentence(printed.error) }
  return { key, statement, text: [...commentsOf(statement), printed.value].join('\n'), refusal: undefined }
}

/** A reason may hold line ends: each line is a comment of its own. */
function commentsOf({ reason }: Statement): readonly string[] {
  return reason === undefined ? [] : reason.split(/\r\n|\r|\n|\u2028|\u2029|\u0085/).map((line) => `# ${line}`)
}

export function textOf(statements: readonly ShownStatement[]): string {
  return statements.flatMap(({ text, refusal }) => text ?? `# ${refusal}`).join('\n\n')
}
