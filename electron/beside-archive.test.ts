import { join } from 'node:path'
import { expect, test } from 'vitest'
import { besideArchive } from './beside-archive'

test('files for other programs are looked for beside the archive of a packed app', () => {
  const packed = join('/opt/Mailflow Studio/resources/app.asar/dist/electron/fonts')
  expect(besideArchive(packed)).toBe(join('/opt/Mailflow Studio/resources/app.asar.unpacked/dist/electron/fonts'))
})

test.each(['/home/app.asar.old/mailflow/dist/electron/fonts', '/home/mailflow/dist/electron/fonts'])(
  'an app that is not packed has one place: %s',
  (path) => expect(besideArchive(join(path))).toBe(join(path)),
)
