import { strToU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { zipBundle } from './zip'

const files = [
  { path: 'README.md', bytes: strToU8('Größe\r\n') },
  { path: 'diagram.png', bytes: new Uint8Array([137, 80]) },
]

test('the zip holds the same files, and the same bytes in every time zone', () => {
  const zone = process.env['TZ']
  process.env['TZ'] = 'America/Los_Angeles'
  const west = zipBundle(files)
  process.env['TZ'] = 'Asia/Tokyo'
  const east = zipBundle(files)
  if (zone === undefined) delete process.env['TZ']
  else process.env['TZ'] = zone
  expect(east).toEqual(west)
  expect(unzipSync(west)).toEqual(Object.fromEntries(files.map(({ path, bytes }) => [path, bytes])))
})
