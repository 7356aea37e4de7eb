import { createContext, useContext } from 'react'
import { sentence } from '../../shared/rules/check'
import type { Finding } from '../../shared/rules/rule'
import { fixTitle } from '../../shared/rules/words/fix-titles'
import type { FieldProblem } from '../fields/field-state'
import { app } from '../store/store'

/** Unaccepted findings by subject, looked up once for the whole panel. */
export const FindingsContext = createContext<ReadonlyMap<string, readonly Finding[]>>(new Map())

/** The fields, as `subject parameter`, about which somebody accepted a finding: nothing more is said there. */
export const AcceptedFieldsContext = createContext<ReadonlySet<string>>(new Set())

export function acceptedFieldsOf(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(findings.flatMap((one) => (one.accepted && one.parameter ? keyOf(one.subject, one.parameter) : [])))
}

export function useIsAccepted(subject: string, field: string): boolean {
  return useContext(AcceptedFieldsContext).has(keyOf(subject, field))
}

function keyOf(subject: string, field: string): string {
  return `${subject} ${field}`
}

const none: readonly Finding[] = []

export function useFindingsOf(subject: string): readonly Finding[] {
  return useContext(FindingsContext).get(subject) ?? none
}

/** The findings of an item that concern one of its fields. */
export function useFieldProblems(subject: string, field: string): readonly FieldProblem[] {
  return useFindingsOf(subject)
    .filter(({ parameter }) => parameter === field)
    .map(problemOf)
}

export function problemOf(finding: Finding): FieldProblem {
  const { severity, fix } = finding
  const words = { severity, sentence: sentence(finding) }
  if (!fix) return words
  const title = fixTitle(fix.title)
  return { ...words, fix: { title, apply: () => app().apply(title, fix.edit) } }
}
