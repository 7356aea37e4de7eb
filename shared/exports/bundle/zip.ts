import { zipSync, type Zippable } from 'fflate'
import type { BundleFile } from '../../powershell/bundle/bundle-file'

/** The bundle as a zip file. The same files give the same bytes, whenever and wherever they are packed. */
export function zipBundle(files: readonly BundleFile[]): Uint8Array {
  /* The zip format stores local time; built from local parts, this is the same day everywhere. */
  const fixedTime = new Date(1980, 0, 1)
  const entries: Zippable = {}
  for (const { path, bytes } of files) entries[path] = [bytes, { mtime: fixedTime, level: 6 }]
  return zipSync(entries)
}
