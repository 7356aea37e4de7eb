import { mkdir, readFile, readdir, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { newFolder } from '../disk/testing/folder'
import { endsByItself, programOf } from '../disk/testing/killed-program'
import { failingDisk, fullDisk } from '../disk/testing/watched-disk'
import { readDesign, writeDesign } from '../shared/file/design-file'
import { emptyDesign } from '../shared/model/design'
import { createBackups } from './backup'

const path = '/designs/Contoso.mailflow'
const design = (title: string) => Buffer.from(writeDesign({ ...emptyDesign, title }))

/** The titles of the copies, newest first; of what is no design, its text. */
async function copies(folder: string): Promise<string[]> {
  const [place] = await readdir(folder)
  if (place === undefined) return []
  const names = (await readdir(join(folder, place))).sort().reverse()
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(join(folder, place, name), 'utf8')
      const read = readDesign(text)
      return read.ok ? read.value.title : text
    }),
  )
}

test('the last three states are kept, each once', async () => {
  const folder = await newFolder()
  const backups = createBackups(folder)
  for (const title of ['1', '2', '2', '3', '4']) expect(await backups.keep(path, design(title), true)).toBe(true)
  expect(await copies(folder)).toEqual(['4', '3', '2'])
})

test('a session keeps a copy first, then every ten minutes, also where the clock is set back', async () => {
  const folder = await newFolder()
  let time = Date.parse('2027-03-01T10:00:00Z')
  const backups = createBackups(folder, undefined, () => time)
  const minutes = (count: number) => (time += count * 60_000)
  await backups.keep(path, design('at the start'), false)
  minutes(9)
  await backups.keep(path, design('too soon'), false)
  minutes(2)
  await backups.keep(path, design('later'), false)
  minutes(-60)
  await backups.keep(path, design('an hour earlier'), false)
  await backups.keep(path, design('theirs'), true)
  expect(await copies(folder)).toEqual(['theirs', 'an hour earlier', 'later'])
})

test('a file that is damaged takes the place of no good copy, and is kept too', async () => {
  const folder = await newFolder()
  const backups = createBackups(folder)
  for (const title of ['1', '2', '3']) await backups.keep(path, design(title), true)
  for (const damaged of ['\0\0\0\0', design('4').subarray(0, 40).toString()]) {
    expect(await backups.keep(path, Buffer.from(damaged), true)).toBe(true)
    expect(await copies(folder)).toEqual([damaged, '3', '2', '1'])
  }
})

test('a copy that does not reach the drive leaves the older ones', async () => {
  const folder = await newFolder()
  for (const title of ['1', '2', '3']) await createBackups(folder).keep(path, design(title), true)
  for (const disk of [fullDisk(10), failingDisk({ 'handle.sync': 'EIO' }), failingDisk({ rename: 'EIO' })]) {
    expect(await createBackups(folder, disk).keep(path, design('4'), true)).toBe(false)
    expect(await copies(folder)).toEqual(['3', '2', '1'])
  }
})

test('killed at any step, every copy is whole', async () => {
  const program = await programOf(join(import.meta.dirname, 'testing/back-up-and-die.ts'))
  const folder = await newFolder()
  for (const title of ['1', '2', '3']) await createBackups(folder).keep(path, design(title), true)
  for (let last = 1, isDone = false; !isDone; last += 1) {
    isDone = await endsByItself(program, folder, path, String(last))
    await createBackups(folder).clean()
    const kept = await copies(folder)
    expect([3, 4]).toContain(kept.length)
    expect(kept.every((title) => /^(\d|new \d+)$/.test(title))).toBe(true)
  }
})

test('files of one name in two folders have copies of their own, and those of the files saved last are kept', async () => {
  const folder = await newFolder()
  const backups = createBackups(folder)
  await backups.keep('/one/Contoso.mailflow', design('one'), true)
  await backups.keep('/two/Contoso.mailflow', design('two'), true)
  expect(await readdir(folder)).toHaveLength(2)
  for (let number = 0; number < 25; number += 1) {
    const place = join(folder, `Old ${number}`)
    await mkdir(place)
    await writeFile(join(place, '000001.mailflow'), '')
    await utimes(place, 1000 + number, 1000 + number)
  }
  await backups.clean()
  const left = await readdir(folder)
  expect(left.filter((name) => name.startsWith('Contoso'))).toHaveLength(2)
  expect(left).toHaveLength(20)
})
