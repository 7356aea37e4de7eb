import { linkSync, statSync, utimesSync } from 'node:fs'
import { chmod, mkdir, readFile, readdir, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { largestPreview } from '../shared/file/file-size'
import { fileErrorSentence, type FileId } from '../shared/ipc/files'
import type { Desk } from './desk'
import { openRecentFiles } from './recent'
import { createRecovery } from './recovery'
import { openWorld, request, type World } from './testing/desk-world'
import { openWrittenFolders } from './written-folders'

async function saved({ desk, folder, answer }: World, name = 'Contoso.mailflow'): Promise<FileId> {
  answer(join(folder, name))
  const result = await desk.saveDesign(request)
  if (!result.ok) throw new Error(result.error.code)
  return result.value.file
}

/** A design that is open, its path, and what a plain save of it gives. */
async function openDesign() {
  const world = await openWorld()
  await mkdir(join(world.folder, 'designs'))
  const path = join(world.folder, 'designs/Contoso.mailflow')
  const file = await saved(world, 'designs/Contoso.mailflow')
  const save = async (words: Partial<Parameters<Desk['saveDesign']>[0]> = {}) => {
    const result = await world.desk.saveDesign({ ...request, text: 'Two', file, ...words })
    return result.ok ? 'saved' : result.error.code
  }
  return { ...world, path, file, save, read: () => readFile(path, 'utf8') }
}

test('the first save asks where, the next ones do not', async () => {
  const world = await openWorld()
  const file = await saved(world)
  world.answer(undefined)
  expect(await world.desk.saveDesign({ ...request, text: 'Two', file })).toMatchObject({ ok: true, value: { file } })
  expect(await readFile(join(world.folder, 'Contoso.mailflow'), 'utf8')).toBe('Two')
  expect(world.asked).toHaveLength(1)
})

test('Save as asks beside the file that is open, and leaves that one alone', async () => {
  const world = await openWorld()
  const file = await saved(world)
  world.answer(join(world.folder, 'Copy.mailflow'))
  const copy = await world.desk.saveDesign({ ...request, text: 'Two', file, as: true })
  expect(copy).toMatchObject({ ok: true, value: { name: 'Copy.mailflow' } })
  expect(await readFile(join(world.folder, 'Contoso.mailflow'), 'utf8')).toBe('One')
  expect(world.asked.at(-1)).toBe(world.folder)
})

test('saves that overlap are written one after the other, the newest last, and alarm nobody', async () => {
  const { save, read } = await openDesign()
  const texts = Array.from({ length: 20 }, (_, number) => (number % 2 === 0 ? 'x'.repeat(2_000_000) : `${number}`))
  const answers = await Promise.all([...texts, 'the newest'].map((text) => save({ text })))
  expect(new Set(answers)).toEqual(new Set(['saved']))
  expect(await read()).toBe('the newest')
})

test('a file that another program touched, or wrote with the same content, alarms nobody', async () => {
  const { path, save } = await openDesign()
  utimesSync(path, 1000, 1000)
  expect(await save()).toBe('saved')
  await writeFile(path, 'Two')
  expect(await save({ text: 'Three' })).toBe('saved')
})

test('a change of equal size and time is noticed, and its content is kept when it is written over', async () => {
  const { path, save, read, folder } = await openDesign()
  const { atime, mtime } = statSync(path)
  await writeFile(path, 'Eno')
  utimesSync(path, atime, mtime)
  expect(await save()).toBe('changedOnDisk')
  expect(await read()).toBe('Eno')
  expect(await save({ overwrite: true })).toBe('saved')
  const [place] = await readdir(join(folder, 'data/backups'))
  expect(await readFile(join(folder, 'data/backups', place!, 'not-a-design'), 'utf8')).toBe('Eno')
})

test('where their version cannot be kept it is not written over', async () => {
  const { path, save, read, folder } = await openDesign()
  await writeFile(path, 'Theirs')
  await rm(join(folder, 'data/backups'), { recursive: true, force: true })
  await writeFile(join(folder, 'data/backups'), 'a file in the way')
  expect(await save({ overwrite: true })).toBe('noBackup')
  expect(await read()).toBe('Theirs')
})

test('taking theirs gives what stands in the file, and from then on that is known', async () => {
  const { path, save, desk, file, read } = await openDesign()
  await writeFile(path, 'Theirs')
  expect(await save()).toBe('changedOnDisk')
  expect(await desk.reopen(file)).toEqual({ ok: true, value: { file, name: 'Contoso.mailflow', text: 'Theirs' } })
  expect(await save({ text: 'After' })).toBe('saved')
  expect(await read()).toBe('After')
  expect(await desk.reopen('invented')).toEqual({ ok: false, error: { code: 'forgotten' } })
})

test('each place that is none has its sentence, and nothing is written', async () => {
  const { path, save, read, folder } = await openDesign()
  await chmod(path, 0o444)
  expect(await save()).toBe('readOnly')
  await chmod(path, 0o644)
  linkSync(path, join(folder, 'second'))
  expect(await save()).toBe('hardLinked')
  expect(await read()).toBe('One')
  expect(await save({ overwrite: true })).toBe('saved')
  expect(await readFile(join(folder, 'second'), 'utf8')).toBe('One')

  await rm(path)
  await symlink('nowhere', path)
  expect(await save()).toBe('brokenLink')
  await rm(path)
  await mkdir(path)
  expect(await save()).toBe('notAFile')

  await rename(join(folder, 'designs'), join(folder, 'moved'))
  expect(await save()).toBe('folderGone')
  expect((await readdir(folder)).sort()).toEqual(['data', 'moved', 'second'])
  for (const code of ['readOnly', 'brokenLink', 'folderGone'] as const) {
    expect(fileErrorSentence({ code, name: 'Contoso.mailflow' })).toMatch(/Contoso\.mailflow.*\.$/)
  }
})

test('a file that another window shows is not opened twice, and no other design is saved in its place', async () => {
  const { desk, path, answer, shownElsewhere, read } = await openDesign()
  shownElsewhere.add(path)
  answer(path)
  expect(await desk.openDesign()).toEqual({ ok: false, error: { code: 'cancelled' } })
  expect(await desk.saveDesign({ ...request, text: 'Other' })).toMatchObject({ error: { code: 'openElsewhere' } })
  expect(await read()).toBe('One')
})

test('a file that is gone is written anew', async () => {
  const { path, save, read } = await openDesign()
  await rm(path)
  expect(await save()).toBe('saved')
  expect(await read()).toBe('Two')
})

test('an id that was never handed out names nothing', async () => {
  const { desk } = await openWorld()
  expect(await desk.saveDesign({ ...request, file: 'invented' })).toEqual({ ok: false, error: { code: 'forgotten' } })
  expect(await desk.openRecent('invented')).toEqual({ ok: false, error: { code: 'forgotten' } })
  expect(await desk.openRecovery('invented')).toEqual({ ok: false, error: { code: 'recoveryGone' } })
  expect(await desk.previewRecovery('invented')).toBeNull()
})

test('nothing is written into the folders of the app, not through a link either', async () => {
  const { desk, folder, answer } = await openWorld()
  await writeFile(join(folder, 'data/recent.json'), '[]')
  await symlink(join(folder, 'data/recent.json'), join(folder, 'Contoso.mailflow'))
  for (const path of ['data/recent.json', 'Contoso.mailflow']) {
    answer(join(folder, path))
    expect(await desk.saveDesign(request)).toMatchObject({ ok: false, error: { code: 'ownFolder' } })
    expect(await desk.exportFile('png', 'x.png', '')).toMatchObject({ ok: false, error: { code: 'ownFolder' } })
  }
  expect(await readFile(join(folder, 'data/recent.json'), 'utf8')).toBe('[]')
})

test('the page cannot export in a format that does not exist', async () => {
  const { desk, folder, answer } = await openWorld()
  answer(join(folder, 'x.exe'))
  await expect(desk.exportFile('exe', 'x.exe', '')).rejects.toThrow('Refused to export in the unknown format exe')
  expect(await readdir(folder)).not.toContain('x.exe')
})

test('a recent file that is gone says so once and leaves the list', async () => {
  const world = await openWorld()
  await saved(world)
  const again = await openRecentFiles(join(world.folder, 'data/recent.json'))
  const [entry] = again.list()
  expect(entry).toMatchObject({ name: 'Contoso.mailflow' })
  expect(await world.desk.previewRecent(entry!.id)).toBe('One')
  await rm(join(world.folder, 'Contoso.mailflow'))
  expect(await world.desk.previewRecent(entry!.id)).toBeNull()
  expect(await world.desk.openRecent(entry!.id)).toMatchObject({ ok: false, error: { code: 'missing' } })
  expect(await world.desk.openRecent(entry!.id)).toMatchObject({ ok: false, error: { code: 'forgotten' } })
})

test('a recent file that is too large for a small picture is opened, but not read ahead', async () => {
  const world = await openWorld()
  await saved(world)
  const path = join(world.folder, 'Contoso.mailflow')
  const [entry] = (await openRecentFiles(join(world.folder, 'data/recent.json'))).list()
  await writeFile(path, 'x'.repeat(largestPreview))
  expect(await world.desk.previewRecent(entry!.id)).toHaveLength(largestPreview)
  await writeFile(path, 'x'.repeat(largestPreview + 1))
  expect(await world.desk.previewRecent(entry!.id)).toBeNull()
  expect(await world.desk.openRecent(entry!.id)).toMatchObject({ ok: true })
})

test('restored work is compared with its file first, and goes back to it unless that has changed since', async () => {
  const world = await openWorld()
  const file = await saved(world)
  await world.desk.saveRecovery({ name: 'Contoso', text: 'Unsaved', file })

  const next = await openWorld(world.folder)
  const [entry] = await createRecovery(join(world.folder, 'data/recovery')).openSession().list()
  expect(await next.desk.previewRecovery(entry!.id)).toEqual({ text: 'Unsaved', fileText: 'One' })
  const restored = await next.desk.openRecovery(entry!.id)
  if (!restored.ok) throw new Error(restored.error.code)
  expect(restored.value).toMatchObject({ name: 'Contoso', text: 'Unsaved' })
  const again = { ...request, text: 'Unsaved', file: restored.value.file }
  expect(await next.desk.saveDesign(again)).toMatchObject({ ok: true })
  await writeFile(join(world.folder, 'Contoso.mailflow'), 'Theirs')
  expect(await next.desk.saveDesign({ ...again, text: 'Ours' })).toMatchObject({
    ok: false,
    error: { code: 'changedOnDisk' },
  })
})

test('what a save that was killed left in a folder is cleared at the next start', async () => {
  const world = await openWorld()
  await mkdir(join(world.folder, 'designs'))
  await saved(world, 'designs/Contoso.mailflow')
  const left = (await import('../disk/temporary'))
    .temporaryPath(join(world.folder, 'designs'))
    .replace(/-\d+-/, '-4194304-')
  await writeFile(left, '')
  await (await openWrittenFolders(join(world.folder, 'data/written.json'))).clean()
  expect(await readdir(join(world.folder, 'designs'))).toEqual(['Contoso.mailflow'])
})
