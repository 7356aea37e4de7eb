import { writeDesign } from '../../file/design-file'
import type { Design } from '../../model/design'
import type { BundleInput } from '../../powershell/bundle/bundle'
import type { BundleFile } from '../../powershell/bundle/bundle-file'
import { prerequisites } from '../../powershell/bundle/prerequisites'
import { plan } from '../../powershell/plan'
import { blockedSentence } from '../../powershell/plan/words'
import { acceptedSentence, expiredSentence } from '../../rules/words/accepted'
import { check, isOpenError, sentence, type Finding } from '../../rules/check'
import { namesSubject } from '../../rules/words/named-subject'
import type { Severity } from '../../rules/rule'

export interface BundleOptions {
  readonly toolVersion: string
  /** The design drawn, a file for each format. */
  readonly pictures?: readonly BundleFile[]
}

/** Everything that a bundle of the design holds: window and command line hand over the same. */
export function bundleInputOf(design: Design, { toolVersion, pictures = [] }: BundleOptions): BundleInput {
  const { statements, blocked } = plan(design)
  const findings = check(design)
  return {
    design,
    toolVersion,
    designText: writeDesign(design),
    pictures,
    problems: [
      ...findings.filter(isOpenError).flatMap((finding) => noteOf(finding, design)),
      ...blocked.map((one) => `Not in the scripts: ${blockedSentence(one, design)}`),
    ],
    prerequisites: prerequisites(design, statements),
    risks: {
      warnings: findings.filter(isOpenWarning).flatMap((finding) => noteOf(finding, design)),
      accepted: findings.filter(({ accepted }) => accepted).flatMap((finding) => noteOf(finding, design)),
    },
  }
}

function isOpenWarning({ severity, accepted }: Finding): boolean {
  return severity === 'warning' && !accepted
}

const severityNames: Readonly<Record<Severity, string>> = { error: 'Error', warning: 'Warning', info: 'Note' }

/** A finding for the run book: what it is, what it is about where its sentence does not say so, and who accepted it until when. */
function noteOf(finding: Finding, design: Design): readonly string[] {
  const { rule, severity, subject, accepted, expired } = finding
  if (severity === 'info' && !accepted) return []
  const name = design.items[subject]?.name ?? subject
  const about = name.trim() === '' || namesSubject(finding) ? '' : `, ${name}`
  const state = accepted ? acceptedSentence(accepted) : expired ? expiredSentence(expired) : undefined
  return [[`${severityNames[severity]} ${rule}${about}: ${sentence(finding)}`, state].filter(Boolean).join(' ')]
}
