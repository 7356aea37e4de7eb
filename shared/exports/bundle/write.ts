import { strToU8 } from 'fflate'
import type { Design } from '../../model/design'
import { makeBundle } from '../../powershell/bundle/bundle'
import type { BundleFile } from '../../powershell/bundle/bundle-file'
import { unprintableSentence } from '../../powershell/statement'
import { fail, ok, type Result } from '../../result'
import { toolVersion } from '../../version'
import type { Format } from '../formats'
import type { ExportOptions, ExportPlace, NotYet, Writer } from '../writer'
import { bundleInputOf } from './bundle-input'
import { whyNotYet } from './why-not-yet'
import { zipBundle } from './zip'

/** What of a format the bundle needs to hold the design in it. */
type BundledPicture = Pick<Format, 'extension' | 'load'>

export interface BundleWriter extends Writer {
  /** The files that `write` zips, for those who want a folder. */
  readonly files: (
    design: Design,
    options: ExportOptions,
    place: ExportPlace,
  ) => Promise<Result<readonly BundleFile[], string>>
  readonly zip: (files: readonly BundleFile[]) => Uint8Array
  readonly whyNotYet: (design: Design) => NotYet | undefined
}

/** Run book, design, pictures and scripts, which are a zip file or a folder. */
export function bundleWriter(formats: readonly BundledPicture[]): BundleWriter {
  const files: BundleWriter['files'] = async (design, { routed, scale = 'fitting' }, place) => {
    const pictures = await picturesOf(design, formats, { routed, scale }, place)
    if (!pictures.ok) return pictures
    const made = makeBundle(bundleInputOf(design, { toolVersion, pictures: pictures.value }))
    return made.ok ? made : fail(unprintableSentence(made.error))
  }
  return {
    files,
    zip: zipBundle,
    whyNotYet,
    async write(design, options, place) {
      const made = await files(design, options, place)
      return made.ok ? ok(zipBundle(made.value)) : made
    },
  }
}

async function picturesOf(
  design: Design,
  formats: readonly BundledPicture[],
  options: ExportOptions,
  place: ExportPlace,
): Promise<Result<BundleFile[], string>> {
  const pictures: BundleFile[] = []
  for (const { extension, load } of formats) {
    const { write } = await load()
    const picture = await write(design, options, place)
    if (picture.ok) pictures.push({ path: `diagram.${extension}`, bytes: bytesOf(picture.value) })
    else if (!place.mayLackPictures) return picture
  }
  return ok(pictures)
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? strToU8(content) : content
}
