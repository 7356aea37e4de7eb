import { strToU8 } from 'fflate'
import type { Design } from '../../model/design'
import { ok, type Result } from '../../result'
import { plan } from '../plan'
import type { StatementRefusal } from '../statement'
import type { BundleFile } from './bundle-file'
import { commonScript } from './common-script'
import { commonFile, designFile, manifestFile, readmeFile } from './file-list'
import { manifest } from './manifest'
import { accountsOf } from './prerequisites'
import { runBook } from './run-book'
import type { Risks } from './run-book/risks'
import { bundleScripts } from './scripts'
import { sha256 } from './sha256'
import { bundleRuns } from './targets'

export interface BundleInput {
  readonly design: Design
  readonly toolVersion: string
  /** The design file as it is saved. */
  readonly designText: string
  /** The design drawn, in the order in which the run book lists them; of what could not be drawn it says nothing. */
  readonly pictures: readonly BundleFile[]
  /** What stands against running the scripts, in sentences: open errors, and commands that they lack. */
  readonly problems: readonly string[]
  /** What has to be there or done before, in sentences. */
  readonly prerequisites: readonly string[]
  /** What speaks against success: open warnings, and what was accepted. */
  readonly risks: Risks
}

const byteOrderMark = '\uFEFF'

/**
 * The files to hand over: run book, manifest, design, pictures and scripts. The same input gives the same bytes. A value that
 * cannot be written into a script gives its refusal, and no bundle.
 */
export function makeBundle(input: BundleInput): Result<BundleFile[], StatementRefusal> {
  const { design, toolVersion, designText, pictures } = input
  const planned = bundleRuns(plan(design).statements, design)
  const source: BundleFile = { path: designFile, bytes: strToU8(designText) }
  const common = windowsText(commonScript())
  const identity = {
    title: design.title,
    toolVersion,
    designHash: sha256(source.bytes),
    commonHash: sha256(strToU8(common.trimEnd())),
  }
  const scripts = bundleScripts(design, planned, identity)
  if (!scripts.ok) return scripts
  const texts = scripts.value.length === 0 ? [] : [{ path: commonFile, text: common }, ...scripts.value]
  const readme = runBook({
    ...input,
    title: design.title,
    runs: planned,
    credentials: accountsOf(design),
    pictures: pictures.map(({ path }) => path),
  })
  const described = { path: source.path, sha256: identity.designHash }
  const files = [
    { path: readmeFile, bytes: windowsFile(readme) },
    source,
    ...pictures,
    ...texts.map(({ path, text }) => ({ path, bytes: windowsFile(text) })),
  ]
  return ok([...files, { path: manifestFile, bytes: strToU8(manifest(toolVersion, described, files)) }])
}

/* Windows PowerShell 5.1 reads a script without a byte order mark in the system's code page; so do editors a text. */
function windowsFile(text: string): Uint8Array {
  return strToU8(byteOrderMark + windowsText(text))
}

function windowsText(text: string): string {
  return text.replace(/\r?\n/g, '\r\n')
}
