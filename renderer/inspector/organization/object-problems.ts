import { parseDomain } from '../../../shared/exchange/domains'
import { problemSentence } from '../../../shared/exchange/parse-problem'
import { isIsoDate } from '../../../shared/iso-date'
import type { FieldProblem } from '../../fields/field-state'
import { words } from './words'

/** What is wrong with an accepted domain or a name in a certificate: either is a domain, or `*.domain`. */
export function domainProblems(text: string): readonly FieldProblem[] {
  const trimmed = text.trim()
  if (trimmed === '') return [error(words.domainMissing)]
  const read = parseDomain(trimmed.startsWith('*.') ? trimmed.slice(2) : trimmed)
  return read.ok ? [] : [error(problemSentence(read.error))]
}

/** What is wrong with the day on which a certificate expires; not stated is not wrong. */
export function dateProblems(text: string | undefined): readonly FieldProblem[] {
  return text === undefined || isIsoDate(text) ? [] : [error(words.notADate(text))]
}

function error(sentence: string): FieldProblem {
  return { severity: 'error', sentence }
}
