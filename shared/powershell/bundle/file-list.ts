import type { Place } from '../places'
import { prose } from './markdown'
import type { BundleRuns } from './targets'

/** One file of a bundle, and what it is in a few words of Markdown. */
export interface ListedFile {
  readonly path: string
  readonly what: string
}

export const readmeFile = 'README.md'
export const designFile = 'design.mailflow'
export const commonFile = 'common.ps1'
export const preflightFile = '1-preflight.ps1'
export const backupFile = '2-backup.ps1'
export const manifestFile = 'manifest.json'

const drawn = 'the picture of the design'
/** The font that a PNG is drawn with does not hold every script; an SVG uses the fonts of whoever looks at it. */
const boxed = 'the same as a PNG: a box stands for each character that its font lacks, which the SVG shows'

/** Every file of a bundle, in the order in which it holds them; without a script to apply there is no script at all. */
export function listedFiles(runs: BundleRuns, pictures: readonly string[]): readonly ListedFile[] {
  return [
    { path: readmeFile, what: 'the run book' },
    { path: designFile, what: 'the design, to open in Mailflow Studio' },
    ...pictures.map((path) => ({ path, what: path.endsWith('.png') ? boxed : drawn })),
    ...(runs.runs.length === 0 ? [] : scriptFiles(runs)),
    { path: manifestFile, what: 'the SHA-256 of every other file, to tell whether one was changed' },
  ]
}

function scriptFiles({ runs, places }: BundleRuns): readonly ListedFile[] {
  return [
    { path: commonFile, what: 'the functions that the scripts share; nobody starts it' },
    { path: preflightFile, what: 'looks whether everything is ready, in every place; changes nothing' },
    { path: backupFile, what: 'keeps what is there, in every place; changes nothing' },
    ...runs.map(({ file, place, isRest }) => ({
      path: file,
      what: `brings ${placeWords(place)} to the design${isRest ? ', what had to wait' : ''}`,
    })),
    ...places.map((place) => ({ path: place.verify, what: `compares ${placeWords(place)} with the design` })),
    ...places.map((place) => ({ path: place.rollback, what: `takes back what was done in ${placeWords(place)}` })),
  ]
}

/** A place in a sentence of Markdown. */
export function placeWords({ isEdge, name }: Pick<Place, 'isEdge' | 'name'>): string {
  return isEdge ? prose(name) : `the ${prose(name)}`
}
