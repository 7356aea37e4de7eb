import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { emptyDesign } from '../model/design'
import { ok } from '../result'
import { p0 } from '../templates/p0'
import { isBlank } from './drawing'
import { formatNamed, formats, formatsIn, isFormatId, picturesIn, type Edition } from './formats'
import type { ExportPlace } from './writer'

const ids = Object.keys(formats).filter(isFormatId)
const places: readonly Edition[] = ['browser', 'desktop', 'commandLine']
const place: ExportPlace = {
  fonts: () => Promise.resolve({ 400: 'AA==', 600: 'AA==' }),
  rasterize: (svg, scale) => Promise.resolve(ok(new TextEncoder().encode(`${scale} ${svg}`))),
  mayLackPictures: false,
}

test('a format has a folder of its own, and every folder a format', () => {
  const entries = readdirSync(import.meta.dirname, { withFileTypes: true })
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
  expect(folders.toSorted()).toEqual(ids.toSorted())
})

test('no two formats share a title, an extension or a media type', () => {
  for (const key of ['title', 'extension', 'mediaType'] as const) {
    expect(new Set(ids.map((id) => formatNamed(id)[key])).size).toBe(ids.length)
  }
  expect(ids.filter((id) => !/^[a-z0-9]+$/.test(formatNamed(id).extension))).toEqual([])
})

test.each(ids)('%s is written alike for the same design', async (id) => {
  const { write } = await formatNamed(id).load()
  const [once, again] = [await write(p0(), {}, place), await write(p0(), {}, place)]
  expect(once).toEqual(again)
  expect(once.ok && once.value.length).toBeGreaterThan(1000)
})

test.each(places)('every picture of %s is drawn as lines before it is drawn as pixels', (where) => {
  const pixels = picturesIn(where).map(({ scales }) => scales !== undefined)
  expect(pixels).toEqual(pixels.toSorted((one, other) => Number(one) - Number(other)))
  expect(formatsIn(where).length).toBeGreaterThan(pixels.length)
})

test('a picture in pixels has the scale that is wanted, or 2, and leaves the fonts to who draws it', async () => {
  const { write } = await formats.png.load()
  for (const [options, start] of [
    [{}, '2 <svg'],
    [{ scale: 4 }, '4 <svg'],
  ] as const) {
    const picture = await write(p0(), options, place)
    const text = picture.ok ? String(Buffer.from(picture.value)) : ''
    expect(text.slice(0, start.length)).toBe(start)
    expect(text).not.toContain('@font-face')
  }
})

test('only a design with something on the canvas can be a picture', () => {
  expect(isBlank(emptyDesign)).toBe(true)
  expect(isBlank(p0())).toBe(false)
})

test('what is no format is known as none, also where every object has such a name', () => {
  expect(['png', 'gif', 'toString', '__proto__', ''].filter(isFormatId)).toEqual(['png'])
})
