import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { place as placeItem } from '../../edits/add'
import { setParameter } from '../../edits/change'
import { emptyDesign } from '../../model/design'
import { fail, ok } from '../../result'
import { p0 } from '../../templates/p0'
import { largeDesign } from '../../testing/large-design'
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

test('the picture has the usual scale, a smaller one where the drawing is very large, and the one that was asked for', async () => {
  const scales: number[] = []
  const place: ExportPlace = {
    ...drawsAll,
    rasterize: (svg, scale) => {
      scales.push(scale)
      return drawsAll.rasterize(svg, scale)
    },
  }
  await files(p0(), {}, place)
  await files(largeDesign(500), {}, place)
  await files(p0(), { scale: 3 }, place)
  expect(scales).toEqual([2, expect.closeTo(1, 0) as number, 3])
})

test('open errors stand against handing it over, else a command that has to wait', () => {
  expect(whyNotYet(p0())).toBeUndefined()
  const server = placeItem('mailbox', { x: 0, y: 0 })(emptyDesign)
  const wrong = setParameter('receiveConnector-1', 'Bindings', ['everywhere'])(server)
  expect(whyNotYet(wrong)).toEqual({ kind: 'openErrors', count: expect.any(Number) as number })
})
