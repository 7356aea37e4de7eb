import { writeDesign } from '../../shared/file/design-file'
import type { Design } from '../../shared/model/design'
import { indexes } from '../../shared/model/indexes'
import type { BundleInput } from '../../shared/powershell/bundle/bundle'
import { plan } from '../../shared/powershell/plan'
import { check, sentence, type Finding } from '../../shared/rules/check'
import { renderSvg, type RenderSvgOptions } from './render-svg'
import { sceneOf } from './scene-of'

export interface BundleOptions {
  toolVersion: string
  embedFonts?: RenderSvgOptions['embedFonts']
}

/** Everything that a bundle of the design holds, but for the PNG: window and command line hand over the same. */
export function bundleInputOf(design: Design, { toolVersion, embedFonts }: BundleOptions): BundleInput {
  const { statements, blocked } = plan(design)
  return {
    title: design.title,
    toolVersion,
    designText: writeDesign(design),
    svg: renderSvg(sceneOf(design), { title: design.title, embedFonts }),
    png: undefined,
    statements,
    credentials: indexes(design).byKind.credential.map(({ name, purpose }) => ({ label: name, purpose })),
    notes: [
      ...blocked.map(({ sentence: reason }) => `Not in the scripts: ${reason}`),
      ...check(design).flatMap((finding) => noteOf(finding, design)),
    ],
  }
}

function noteOf(finding: Finding, design: Design): readonly string[] {
  if (finding.severity === 'info' && !finding.accepted) return []
  const name = design.items[finding.subject]?.name ?? finding.subject
  const accepted = finding.accepted ? ` Accepted: ${finding.accepted.reason}` : ''
  return [`${finding.rule}, ${name}: ${sentence(finding)}${accepted}`]
}
