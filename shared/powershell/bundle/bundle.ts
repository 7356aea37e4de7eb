import { strToU8 } from 'fflate'
import { ok, type Result } from '../../result'
import type { Statement, StatementRefusal } from '../statement'
import { applyScript, type BundleCredential } from './apply-script'
import type { BundleFile } from './bundle-file'
import { manifest } from './manifest'
import { prose } from './markdown'
import { runBook } from './run-book'
import { whereToStart, bundleTargets } from './targets'

export interface BundleInput {
  readonly title: string
  readonly toolVersion: string
  /** The design file as it is saved. */
  readonly designText: string
  /** The design drawn, in the order in which the run book lists them; of what could not be drawn it says nothing. */
  readonly pictures: readonly BundleFile[]
  /** The whole plan in order; its targets run in the order in which they first appear. */
  readonly statements: readonly Statement[]
  readonly credentials: readonly BundleCredential[]
  /** What stands against running the scripts, in sentences: open errors, and commands that they lack. */
  readonly problems: readonly string[]
  /** What has to be there or done before, in sentences. */
  readonly prerequisites: readonly string[]
  /** Sentences for the reader of the run book. */
  readonly notes: readonly string[]
}

const byteOrderMark = '\uFEFF'

/**
 * The files to hand over: run book, manifest, design, picture, and one apply script per place. The same input gives the
 * same bytes. A statement that cannot be written into a script gives its refusal, and no bundle.
 */
export function makeBundle(input: BundleInput): Result<BundleFile[], StatementRefusal> {
  const targets = bundleTargets(input.statements)
  const scripts: BundleFile[] = []
  for (const target of targets) {
    const script = applyScript({ ...input, target })
    if (!script.ok) return script
    scripts.push({ path: target.file, bytes: windowsScript(script.value) })
  }
  const design: BundleFile = { path: 'design.mailflow', bytes: strToU8(input.designText) }
  const { pictures } = input
  const readme = runBook({
    ...input,
    targets,
    files: [
      ...targets.map(({ name, file }) => ({ path: file, what: `the script to start ${prose(whereToStart(name))}` })),
      { path: design.path, what: 'the design, to open in Mailflow Studio' },
      ...pictures.map(({ path }) => ({ path, what: 'the picture of the design' })),
      { path: 'manifest.json', what: 'the SHA-256 of every other file, to tell whether one was changed' },
    ],
  })
  const files = [{ path: 'README.md', bytes: strToU8(windowsText(readme)) }, design, ...pictures, ...scripts]
  return ok([...files, { path: 'manifest.json', bytes: strToU8(manifest(input.toolVersion, design, files)) }])
}

/* Windows PowerShell 5.1 reads a script without a byte order mark in the system's code page. */
function windowsScript(text: string): Uint8Array {
  return strToU8(byteOrderMark + windowsText(text))
}

function windowsText(text: string): string {
  return text.replaceAll('\n', '\r\n')
}
