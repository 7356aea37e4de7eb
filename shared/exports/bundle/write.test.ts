import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { place as placeItem } from '../../edits/add'
import { setParameter } from '../../edits/change'
import { emptyDesign } from '../../model/design'
import { fail, ok } from '../../result'
import { p0 } from '../../templates/p0'
import type { ExportPlace } from '../writer'
import { formats } from '../formats'

const withFonts = { fonts: () => Promise.resolve({ 400: 'AA==', 600: 'AA==' }) }
const drawsAll: ExportPlace = {
  ...withFonts,
  rasterize: () => Promise.resolve(ok(Uint8Array.of(137, 80))),
  mayLackPictures: false,
}
const drawsNoPixels: ExportPlace = { ...drawsAll, rasterize: () => Promise.resolve(fail('It is too large.')) }

const { files, write, whyNotYet } = await formats.bundle.load()

async function namesOf(place: ExportPlace): Promise<readonly string[]> {
  const made = await files(p0(), {}, place)
  if (!made.ok) throw new Error(made.error)
  return made.value.map(({ path }) => path)
}

test('the zip holds the files of the folder, with the drawing before its picture in pixels', async () => {
  const names = await namesOf(drawsAll)
  expect(names.filter((name) => /^diagram\.(svg|png)$/.test(name))).toEqual(['diagram.svg', 'diagram.png'])
  const zipped = await write(p0(), {}, drawsAll)
  expect(zipped.ok && typeof zipped.value !== 'string' && Object.keys(unzipSync(zipped.value))).toEqual(names)
})

test('a picture that cannot be made is left out where that is allowed, else there is no bundle', async () => {
  expect(await namesOf({ ...drawsNoPixels, mayLackPictures: true })).not.toContain('diagram.png')
  expect(await files(p0(), {}, drawsNoPixels)).toEqual(fail('It is too large.'))
})

test('open errors stand against handing it over, else a command that has to wait', () => {
  expect(whyNotYet(p0())).toBeUndefined()
  const server = placeItem('mailbox', { x: 0, y: 0 })(emptyDesign)
  const wrong = setParameter('receiveConnector-1', 'Bindings', ['everywhere'])(server)
  expect(whyNotYet(wrong)).toEqual({ kind: 'openErrors', count: expect.any(Number) as number })
})
