import { writeDesign } from '../../shared/file/design-file'
import type { Design } from '../../shared/model/design'
import type { BundleInput } from '../../shared/powershell/bundle/bundle'
import { accountsOf, prerequisites } from '../../shared/powershell/bundle/prerequisites'
import { plan } from '../../shared/powershell/plan'
import { blockedSentence } from '../../shared/powershell/plan/words'
import { acceptedSentence, expiredSentence } from '../../shared/rules/accepted-words'
import { check, isOpenError, sentence, type Finding } from '../../shared/rules/check'
import type { Severity } from '../../shared/rules/rule'
import { renderSvg, type RenderSvgOptions } from './render-svg'
import { sceneOf } from './scene-of'

export interface BundleOptions {
  toolVersion: string
  embedFonts?: RenderSvgOptions['embedFonts']
}

/** Everything that a bundle of the design holds, but for the PNG: window and command line hand over the same. */
export function bundleInputOf(design: Design, { toolVersion, embedFonts }: BundleOptions): BundleInput {
  const { statements, blocked } = plan(design)
  const findings = check(design)
  return {
    title: design.title,
    toolVersion,
    designText: writeDesign(design),
    svg: renderSvg(sceneOf(design), { title: design.title, embedFonts }),
    png: undefined,
    statements,
    credentials: accountsOf(design),
    problems: [
      ...findings.filter(isOpenError).flatMap((finding) => noteOf(finding, design)),
      ...blocked.map((one) => `Not in the scripts: ${blockedSentence(one, design)}`),
    ],
    prerequisites: prerequisites(design, statements),
    notes: findings.filter((finding) => !isOpenError(finding)).flatMap((finding) => noteOf(finding, design)),
  }
}

const severityNames: Readonly<Record<Severity, string>> = { error: 'Error', warning: 'Warning', info: 'Note' }

/** A finding for the run book: what it is, what it is about where its sentence does not say so, and who accepted it until when. */
function noteOf(finding: Finding, design: Design): readonly string[] {
  const { rule, severity, subject, accepted, expired } = finding
  if (severity === 'info' && !accepted) return []
  const name = design.items[subject]?.name ?? subject
  const said = sentence(finding)
  const about = said.includes(name) ? '' : `, ${name}`
  const state = accepted ? acceptedSentence(accepted) : expired ? expiredSentence(expired) : undefined
  return [[`${severityNames[severity]} ${rule}${about}: ${said}`, state].filter(Boolean).join(' ')]
}
