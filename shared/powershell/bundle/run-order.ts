import { isAbout } from '../../exchange/objects'
import { isFileContent } from '../plain-value'
import type { Statement } from '../statement'
import { code, prose } from './markdown'
import { whereToStart, type BundleTarget } from './targets'
import { words } from './words'

/**
 * The numbered lines of what to do in which order: the scripts, and between them what a person carries from one place to the
 * other and deletes afterwards.
 */
export function orderLines(targets: readonly BundleTarget[]): readonly string[] {
  const lines = targets.flatMap((target, index) => [
    `${code(target.file)}, ${prose(whereToStart(target.name))}${target.isRest ? ', for what had to wait' : ''}.`,
    ...target.statements.flatMap((statement) => afterwards(statement, target, targets.slice(index + 1))),
  ])
  return lines.map((line, index) => `${index + 1}. ${line}`)
}

function afterwards(statement: Statement, target: BundleTarget, later: readonly BundleTarget[]): readonly string[] {
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
    `Copy ${file} from ${prose(target.name)} to the same path on the machine where ${code(reader.file)} is started, and start that one within 24 hours.`,
  ]
}

function reads(other: Statement, { subject }: Statement): boolean {
  return other.subject === subject && other.parameters['FileData'] !== undefined
}
