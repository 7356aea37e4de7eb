import { picturesIn, type Edition } from '../../shared/exports/formats'
import type { Design } from '../../shared/model/design'
import { listedFiles, type ListedFile } from '../../shared/powershell/bundle/file-list'
import { bundleRuns } from '../../shared/powershell/bundle/targets'
import { plan } from '../../shared/powershell/plan'
import { plannedLines, type PlannedLine } from '../../shared/powershell/planned/lines'
import { planned, type PlannedCounts } from '../../shared/powershell/planned/planned'
import { check, isOpenError, sentence, type Finding } from '../../shared/rules/check'
import type { Severity } from '../../shared/rules/rule'
import { acceptedSentence } from '../../shared/rules/words/accepted'
import { namesSubject } from '../../shared/rules/words/named-subject'
import { words } from './words'

/** What a person has to know before the bundle of a design is written. */
export interface Preview {
  readonly lines: readonly PlannedLine[]
  readonly counts: PlannedCounts
  readonly notes: readonly NoteRow[]
  /** What needs an explicit yes, as one sentence; undefined where nothing does. */
  readonly question: string | undefined
  /** Where what is wrong is shown. */
  readonly drawer: 'problems' | 'script' | undefined
}

/** A row beside the plan: a heading, or what stands below it. */
export type NoteRow =
  | { readonly kind: 'heading'; readonly key: string; readonly text: string }
  | { readonly kind: Severity; readonly key: string; readonly rule?: string; readonly text: string }
  | { readonly kind: 'file'; readonly key: string; readonly text: string }

/** Reads the design as the bundle will: what is asked here is what the bundle then says. */
export function previewOf(design: Design, edition: Edition): Preview {
  const { places, blocked, counts } = planned(design)
  const findings = check(design)
  const errors = findings.filter(isOpenError)
  const warnings = findings.filter(({ severity, accepted }) => severity === 'warning' && !accepted)
  const accepted = findings.filter((finding) => finding.accepted)
  const files = listedFiles(bundleRuns(plan(design).statements, design), bundledPictures(edition))
  return {
    lines: plannedLines({ places }),
    counts,
    notes: [
      ...section('errors', words.errors(errors.length), rowsOf('error', errors, design)),
      ...section('blocked', words.blocked(blocked.length), blocked.map(blockedRow)),
      ...section('warnings', words.warnings(warnings.length), rowsOf('warning', warnings, design)),
      ...section('accepted', words.accepted(accepted.length), rowsOf('info', accepted, design)),
      ...section('files', words.files(files.length), files.map(fileRow)),
    ],
    question: questionOf(errors, blocked, design),
    drawer: errors.length > 0 ? 'problems' : blocked.length > 0 ? 'script' : undefined,
  }
}

function bundledPictures(edition: Edition): readonly string[] {
  const bundled = picturesIn(edition).filter(({ inBundle }) => inBundle)
  return bundled.map(({ extension }) => `diagram.${extension}`)
}

function section(key: string, text: string, rows: readonly NoteRow[]): readonly NoteRow[] {
  return rows.length === 0 ? [] : [{ kind: 'heading', key, text }, ...rows]
}

function blockedRow(text: string, index: number): NoteRow {
  return { kind: 'error', key: `blocked ${index}`, text }
}

function fileRow({ path }: ListedFile): NoteRow {
  return { kind: 'file', key: `file ${path}`, text: path }
}

function rowsOf(kind: Severity, findings: readonly Finding[], design: Design): readonly NoteRow[] {
  return findings.map((finding, index) => {
    const { rule, subject, accepted } = finding
    const name = design.items[subject]?.name ?? ''
    const told = name === '' || namesSubject(finding) ? sentence(finding) : words.about(name, sentence(finding))
    const text = accepted ? `${told} ${acceptedSentence(accepted)}` : told
    return { kind, key: `${kind} ${index}`, rule, text }
  })
}

/** More names would hide the question. */
const mostNamed = 4

function questionOf(errors: readonly Finding[], blocked: readonly string[], design: Design): string | undefined {
  const names = errors.map(({ rule, subject }) => [rule, design.items[subject]?.name].filter(Boolean).join(' '))
  const reasons = [
    ...(errors.length > 0 ? [words.openErrors(names.slice(0, mostNamed), Math.max(0, names.length - mostNamed))] : []),
    ...(blocked.length > 0 ? [words.incomplete(blocked.length)] : []),
  ]
  return reasons.length === 0 ? undefined : words.agree(reasons)
}
