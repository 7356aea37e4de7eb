import { isAbout } from '../../../exchange/objects'
import { isFileContent } from '../../plain-value'
import type { Statement } from '../../statement'
import { code, prose } from '../markdown'
import type { BundleTarget } from '../targets'
import { words } from '../words'

/**
 * The numbered lines of what to do in which order: the scripts, and between them what a person carries from one place to the
 * other and deletes afterwards.
 */
export function orderLines(runs: readonly BundleTarget[]): readonly string[] {
  const lines = runs.flatMap((run) => [
    `${code(run.file)}, ${prose(run.place.where)}${run.isRest ? ', for what had to wait' : ''}.`,
    ...carried(run, runs),
  ])
  return lines.map((line, index) => `${index + 1}. ${line}`)
}

/** What a person does by hand after a run, before the next one: carries a subscription file, and deletes it when it was read. */
export function carried(run: BundleTarget, runs: readonly BundleTarget[]): readonly string[] {
  const later = runs.slice(runs.indexOf(run) + 1)
  return run.statements.flatMap((statement) => afterwards(statement, run, later))
}

function afterwards(statement: Statement, { name }: BundleTarget, later: readonly BundleTarget[]): readonly string[] {
  if (!isAbout(statement.cmdlet, 'EdgeSubscription', 'New')) return []
  const { FileName: written, FileData: read } = statement.parameters
  if (read !== undefined && isFileContent(read)) {
    const edge = prose(statement.object ?? 'the Edge server')
    return [`Delete ${code(read.fileContent)} on that machine and on ${edge}: it holds credentials.`]
  }
  const reader = later.find(({ statements }) => statements.some((other) => reads(other, statement)))
  if (written === undefined || !reader) return []
  const file = code(words(written))
  return [
    `Copy ${file} from ${prose(name)} to the same path on the machine where ${code(reader.file)} is started, and start that one within 24 hours.`,
  ]
}

function reads(other: Statement, { subject }: Statement): boolean {
  return other.subject === subject && other.parameters['FileData'] !== undefined
}
