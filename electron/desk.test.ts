import { readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { FileId } from '../shared/ipc/files'
import { createBackups } from './backup'
import { createDesk, type Desk } from './desk'
import { createKnownFiles } from './known-files'
import { openRecentFiles } from './recent'
import { createRecovery } from './recovery'
import { newFolder } from '../disk/testing/folder'

interface World {
  desk: Desk
  folder: string
  /** Where the next dialog ends; undefined is Cancel. */
  answer(path?: string): void
  /** The folders that save dialogs were opened beside. */
  asked: (string | undefined)[]
}

async function openWorld(folder?: string): Promise<World> {
  const place = folder ?? (await newFolder())
  const asked: (string | undefined)[] = []
  let next: string | undefined
  const desk = createDesk({
    known: createKnownFiles(),
    recent: await openRecentFiles(join(place, 'data/recent.json')),
    recovery: createRecovery(join(place, 'data/recovery')),
    keepBackup: createBackups(join(place, 'data/backups')),
    askWhatToOpen: async () => next,
    async askWhereToSave(_kind, _name, beside) {
      asked.push(beside)
      return next
    },
    closedFolders: [join(place, 'data')],
    used: () => undefined,
  })
  return { desk, folder: place, answer: (path) => (next = path), asked }
}

const request = { text: 'One', as: false, file: null as FileId | null, suggestedName: 'Contoso.mailflow' }

async function saved({ desk, folder, answer }: World, name = 'Contoso.mailflow'): Promise<FileId> {
  answer(join(folder, name))
  const result = await desk.saveDesign(request)
  if (!result.ok) throw new Error(result.error.code)
  return result.value.file
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

test('a file changed by another program is written over only on request, and kept as a backup then', async () => {
  const world = await openWorld()
  const file = await saved(world)
  await writeFile(join(world.folder, 'Contoso.mailflow'), 'Theirs')
  const refused = await world.desk.saveDesign({ ...request, text: 'Ours', file })
  expect(refused).toMatchObject({ ok: false, error: { code: 'changedOnDisk', name: 'Contoso.mailflow' } })

  const again = await openWorld(world.folder)
  again.answer(join(world.folder, 'Contoso.mailflow'))
  const opened = await again.desk.openDesign()
  if (!opened.ok) throw new Error(opened.error.code)
  await again.desk.saveDesign({ ...request, text: 'Ours', file: opened.value.file, overwrite: true })
  const [backup] = await readdir(join(world.folder, 'data/backups'))
  expect(await readFile(join(world.folder, 'data/backups', backup!), 'utf8')).toBe('Theirs')
})

test('an id that was never handed out names nothing', async () => {
  const { desk } = await openWorld()
  expect(await desk.saveDesign({ ...request, file: 'invented' })).toEqual({ ok: false, error: { code: 'forgotten' } })
  expect(await desk.openRecent('invented')).toEqual({ ok: false, error: { code: 'forgotten' } })
  expect(await desk.openRecovery('invented')).toEqual({ ok: false, error: 'missing' })
})

test('nothing is written into the folders of the app', async () => {
  const { desk, folder, answer } = await openWorld()
  answer(join(folder, 'data/recent.json'))
  expect(await desk.saveDesign(request)).toMatchObject({ ok: false, error: { code: 'ownFolder' } })
  expect(await desk.exportFile('png', 'x.png', '')).toMatchObject({ ok: false, error: { code: 'ownFolder' } })
})

test('a recent file that is gone says so once and leaves the list', async () => {
  const world = await openWorld()
  await saved(world)
  const again = await openRecentFiles(join(world.folder, 'data/recent.json'))
  const [entry] = again.list()
  expect(entry).toMatchObject({ name: 'Contoso.mailflow' })
  await rm(join(world.folder, 'Contoso.mailflow'))
  expect(await world.desk.openRecent(entry!.id)).toMatchObject({ ok: false, error: { code: 'missing' } })
  expect(await world.desk.openRecent(entry!.id)).toMatchObject({ ok: false, error: { code: 'forgotten' } })
})

test('restored work goes back to its file, unless that has changed since', async () => {
  const world = await openWorld()
  const file = await saved(world)
  await world.desk.saveRecovery({ name: 'Contoso', text: 'Unsaved', file })

  const next = await openWorld(world.folder)
  const [entry] = await createRecovery(join(world.folder, 'data/recovery')).list()
  const restored = await next.desk.openRecovery(entry!.id)
  if (!restored.ok) throw new Error(restored.error)
  expect(restored.value).toMatchObject({ name: 'Contoso', text: 'Unsaved' })
  const again = { ...request, text: 'Unsaved', file: restored.value.file }
  expect(await next.desk.saveDesign(again)).toMatchObject({ ok: true })
  await writeFile(join(world.folder, 'Contoso.mailflow'), 'Theirs')
  expect(await next.desk.saveDesign(again)).toMatchObject({ ok: false, error: { code: 'changedOnDisk' } })
})
