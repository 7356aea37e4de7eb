import { domainsEqual, parseHostName } from '../../../shared/exchange/domains'
import { problemSentence } from '../../../shared/exchange/parse-problem'
import type { Design } from '../../../shared/model/design'
import { indexes } from '../../../shared/model/indexes'
import type { Server } from '../../../shared/model/server'
import type { FieldProblem } from '../../fields/field-state'
import { words } from './words'

/** What is wrong with the FQDN of a server: it is no host name, or another server has it, so that scripts would name one host for both. */
export function fqdnProblems({ id, fqdn }: Server, design: Design): readonly FieldProblem[] {
  const read = parseHostName(fqdn)
  if (!read.ok) return [error(problemSentence(read.error))]
  if (read.value.kind === 'address') return [error(words.fqdnIsAddress(fqdn))]
  const twin = indexes(design).byKind.server.find((other) => other.id !== id && domainsEqual(other.fqdn, fqdn))
  return twin ? [error(words.fqdnTaken(twin.name, fqdn))] : []
}

function error(sentence: string): FieldProblem {
  return { severity: 'error', sentence }
}
