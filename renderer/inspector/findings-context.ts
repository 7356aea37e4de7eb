import { createContext, useContext } from 'react'
import { sentence } from '../../shared/rules/check'
import { fixTitle } from '../../shared/rules/words/fix-titles'
import type { FieldProblem } from '../fields/field-state'
import { applyFix } from '../background/apply-fix'
import type { PlainFinding } from '../background/messages'
import { useWorkspace } from '../workspace/use-workspace'
import type { Workspace } from '../workspace/workspace'

/** Unaccepted findings by subject, looked up once for the whole panel. */
export const FindingsContext = createContext<ReadonlyMap<string, readonly PlainFinding[]>>(new Map())

/** The fields, as `subject parameter`, about which somebody accepted a finding: nothing more is said there. */
export const AcceptedFieldsContext = createContext<ReadonlySet<string>>(new Set())

export function acceptedFieldsOf(findings: readonly PlainFinding[]): ReadonlySet<string> {
  return new Set(findings.flatMap((one) => (one.accepted && one.parameter ? keyOf(one.subject, one.parameter) : [])))
}

export function useIsAccepted(subject: string, field: string): boolean {
  return useContext(AcceptedFieldsContext).has(keyOf(subject, field))
}

function keyOf(subject: string, field: string): string {
  return `${subject} ${field}`
}

const none: readonly PlainFinding[] = []

export function useFindingsOf(subject: string): readonly PlainFinding[] {
  return useContext(FindingsContext).get(subject) ?? none
}

/** The findings of an item that concern one of its fields. */
export function useFieldProblems(subject: string, field: string): readonly FieldProblem[] {
  const workspace = useWorkspace()
  return useFindingsOf(subject)
    .filter(({ parameter }) => parameter === field)
    .map((finding) => problemOf(workspace, finding))
}

export function problemOf(workspace: Workspace, finding: PlainFinding): FieldProblem {
  const { severity, fix } = finding
  const words = { severity, sentence: sentence(finding) }
  return fix ? { ...words, fix: { title: fixTitle(fix.title), apply: () => applyFix(workspace, finding) } } : words
}
