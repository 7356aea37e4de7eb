import { sha256 } from './sha256'
import type { BundleFile } from './bundle-file'

/** `manifest.json`: which design and which version of the tool made the bundle, and the hash of every other file. */
export function manifest(toolVersion: string, design: BundleFile, files: readonly BundleFile[]): string {
  const content = {
    format: 'mailflow-bundle',
    version: 1,
    toolVersion,
    design: { path: design.path, sha256: sha256(design.bytes) },
    files: files.map(({ path, bytes }) => ({ path, bytes: bytes.length, sha256: sha256(bytes) })),
  }
  return `${JSON.stringify(content, undefined, 2)}\n`
}
