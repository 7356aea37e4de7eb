import type { ParameterKind, ParameterRow } from '../../exchange/parameters'
import { problemSentence, quotedValue, type ParseProblem } from '../../exchange/parse-problem'
import { formatSize } from '../../exchange/sizes'
import { formatTimeSpan } from '../../exchange/time-spans'
import type { Design } from '../../model/design'
import type { SettingProblem } from '../../model/read-value'
import { word } from './word'

type Unreadable = Exclude<SettingProblem, { kind: 'noAddress' }>

/** A value that cannot be read, with what its parameter takes. */
export type Unread = { readonly problem: Unreadable; readonly row: Pick<ParameterRow, 'kind' | 'unlimited'> }

export const unreadValue = word(({ problem, row }: Unread): string => problemWords(problem, row))

export const problemText = word((problem: ParseProblem): string => problemSentence(problem))

/** What is wrong with an entered value and what to do, in one sentence, for a finding and for the field that holds it. */
export function problemWords(problem: Unreadable, row: Pick<ParameterRow, 'kind' | 'unlimited'>): string {
  const orUnlimited = row.unlimited ? ', or the word unlimited' : ''
  switch (problem.kind) {
    case 'unreadable':
      return problemSentence(problem.problem, row)
    case 'wrongType':
      return `${quotedValue(problem.entered)} is not ${wanted[problem.wanted] ?? 'a value of this parameter: write another one'}${orUnlimited}.`
    case 'notAValue':
      return `${quotedValue(problem.entered)} is none of ${problem.values.join(', ')}: choose one of them.`
    case 'outOfRange':
      return `${quotedValue(problem.entered)} is outside of ${inUnits(problem.min, row.kind)} to ${inUnits(problem.max, row.kind)}: choose a value between them${orUnlimited}.`
    case 'missingItem':
      return 'It refers to something that is no longer drawn: choose another value.'
  }
}

/** The same, or that an address is still to be drawn, for the field that holds the value. */
export function settingWords(problem: SettingProblem, row: Pick<ParameterRow, 'kind' | 'unlimited'>, design: Design) {
  if (problem.kind !== 'noAddress') return problemWords(problem, row)
  return `${design.items[problem.node]?.name || 'What it refers to'} has no address yet.`
}

const wanted: Readonly<Partial<Record<ParameterKind, string>>> = {
  boolean: '$true or $false: choose one of them',
  integer: 'a whole number: write one',
  size: 'a size: write one such as 35MB',
  timeSpan: 'a time span: write one such as 00:10:00',
  credential: 'a credential: choose a label',
  certificate: 'a certificate: choose one',
}

function inUnits(value: number, kind: ParameterKind): string {
  if (kind === 'size') return formatSize(value)
  return kind === 'timeSpan' ? formatTimeSpan(value) : String(value)
}
