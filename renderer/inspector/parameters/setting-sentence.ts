import { problemSentence } from '../../../shared/exchange/parse-problem'
import type { Design } from '../../../shared/model/design'
import type { SettingProblem } from '../../../shared/model/read-value'
import type { FieldProblem, Severity } from '../../fields/field-state'

/** What Exchange would refuse is an error; an address that is still to be drawn is none yet. */
const severities: Readonly<Record<SettingProblem['kind'], Severity>> = {
  unreadable: 'error',
  wrongType: 'error',
  notAValue: 'error',
  outOfRange: 'error',
  missingItem: 'error',
  noAddress: 'warning',
}

/** A value that cannot be read, as its field shows it. */
export function settingProblem(problem: SettingProblem, design: Design): FieldProblem {
  return { severity: severities[problem.kind], sentence: settingSentence(problem, design) }
}

/** What is wrong with an entered value, in one sentence, for the field that holds it. */
export function settingSentence(problem: SettingProblem, design: Design): string {
  switch (problem.kind) {
    case 'unreadable':
      return problemSentence(problem.problem)
    case 'wrongType':
      return `"${problem.entered}" is not ${kindWords[problem.wanted] ?? 'a value of this parameter'}.`
    case 'notAValue':
      return `"${problem.entered}" is none of ${problem.values.join(', ')}.`
    case 'outOfRange':
      return `${problem.entered} is outside of ${problem.min} to ${problem.max}.`
    case 'missingItem':
      return 'It refers to something that is no longer drawn.'
    case 'noAddress':
      return `${design.items[problem.node]?.name ?? problem.node} has no address yet.`
  }
}

const kindWords: Readonly<Partial<Record<string, string>>> = {
  boolean: 'On or Off',
  integer: 'a whole number',
  size: 'a size such as 35MB',
  timeSpan: 'a time span such as 00:10:00',
  credential: 'a credential label',
  certificate: 'a certificate',
}
