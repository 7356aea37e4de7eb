import { strFromU8 } from 'fflate'
import type { Design } from '../../model/design'
import { makeBundle, type BundleInput } from '../bundle/bundle'

/** A bundle's input of a design of which nothing is to be told besides. */
export function bundleInput(design: Design, changes: Partial<BundleInput> = {}): BundleInput {
  return {
    design,
    toolVersion: '0.1.0',
    designText: '{ "title": "Größe" }\n',
    pictures: [],
    problems: [],
    prerequisites: [],
    risks: { warnings: [], accepted: [] },
    ...changes,
  }
}

/** The files of a design's bundle as texts with LF line ends, by their names. */
export function bundleTexts(design: Design): Readonly<Record<string, string>> {
  const made = makeBundle(bundleInput(design))
  if (!made.ok) throw new Error(JSON.stringify(made.error))
  return Object.fromEntries(made.value.map(({ path, bytes }) => [path, strFromU8(bytes).replaceAll('\r\n', '\n')]))
}

/** Those of them that are scripts, but the functions that they share. */
export function scriptTexts(design: Design): readonly (readonly [path: string, text: string])[] {
  return Object.entries(bundleTexts(design)).filter(([path]) => /^\d.*\.ps1$/.test(path))
}
