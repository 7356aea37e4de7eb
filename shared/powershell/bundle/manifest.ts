import { sha256 } from './sha256'
import type { BundleFile } from './bundle-file'

/** `manifest.json`: which design, by path and hash, and which version of the tool made the bundle, and the hash of every other file. */
export function manifest(
  toolVersion: string,
  design: { readonly path: string; readonly sha256: string },
  files: readonly BundleFile[],
): string {
  const content = {
    format: 'mailflow-bundle',
    version: 1,
    toolVersion,
    design,
    files: files.map(({ path, bytes }) => ({
      path,
      bytes: bytes.length,
      sha256: path === design.path ? design.sha256 : sha256(bytes),
    })),
  }
  return `${JSON.stringify(content, undefined, 2)}\n`
}
