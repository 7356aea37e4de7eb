import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { newFolder } from '../disk/testing/folder'
import { endsByItself, programOf } from '../disk/testing/killed-program'
import { failingDisk, fullDisk, watchedDisk } from '../disk/testing/watched-disk'
import { createRecovery } from './recovery'

const work = { name: 'Contoso', text: 'Unsaved', file: null }
const sessionIn = (folder: string) => createRecovery(folder).openSession()

test('what one session leaves, the next one lists and takes over', async () => {
  const folder = await newFolder()
  await sessionIn(folder).save({ ...work, file: { path: '/designs/Contoso.mailflow', hash: '' } })
  const next = sessionIn(folder)
  const [entry] = await next.list()
  expect(entry).toMatchObject({ name: 'Contoso', fileName: 'Contoso.mailflow' })
  expect(await next.open(entry!.id)).toMatchObject({ ok: true, value: { text: 'Unsaved' } })
  await next.adopt(entry!.id)
  expect(await next.list()).toEqual([])
  await next.save({ ...work, text: 'Later' })
  expect(await readdir(folder)).toHaveLength(1)
  await next.discard()
  expect(await readdir(folder)).toEqual([])
})

test('an entry that one page opened, another can neither open nor discard', async () => {
  const folder = await newFolder()
  await sessionIn(folder).save(work)
  const recovery = createRecovery(folder)
  const [one, other] = [recovery.openSession(), recovery.openSession()]
  const [entry] = await one.list()
  expect(await other.list()).toHaveLength(1)
  const opened = await Promise.all([one.open(entry!.id), other.open(entry!.id)])
  expect(opened).toMatchObject([{ ok: true }, { ok: false, error: 'recoveryTaken' }])
  await other.discard(entry!.id)
  await other.adopt(entry!.id)
  expect(await other.list()).toEqual([])
  expect(await one.open(entry!.id)).toMatchObject({ ok: true })
  one.end()
  expect(await other.open(entry!.id)).toMatchObject({ ok: true })
})

test('work that was opened and not shown stays, and so does what the page had kept itself', async () => {
  const folder = await newFolder()
  await sessionIn(folder).save(work)
  const next = sessionIn(folder)
  await next.save({ ...work, text: 'Own' })
  const [entry] = await next.list()
  await next.open(entry!.id)
  expect(await next.list()).toEqual([entry])
  expect(await readdir(folder)).toHaveLength(2)
  await next.adopt(entry!.id)
  expect(await readdir(folder)).toEqual([`${entry!.id}.json`])
})

test('a page that loads anew is offered what the page before had kept', async () => {
  const recovery = createRecovery(await newFolder())
  const crashed = recovery.openSession()
  await crashed.save(work)
  crashed.end()
  expect(await recovery.openSession().list()).toMatchObject([{ name: 'Contoso' }])
})

test('a session does not offer its own work, and discards it even while it is being written', async () => {
  const folder = await newFolder()
  const session = sessionIn(folder)
  await Promise.all([session.save(work), session.save(work), session.discard()])
  expect(await session.list()).toEqual([])
  expect(await readdir(folder)).toEqual([])
})

test('what a page sends while its window closes is not kept: the person chose not to save it', async () => {
  const folder = await newFolder()
  const session = sessionIn(folder)
  await session.save(work)
  const onItsWay = session.save(work)
  session.close()
  const tooLate = session.save(work)
  await Promise.all([onItsWay, tooLate])
  expect(await readdir(folder)).toEqual([])
})

test('a damaged entry is passed over, and a folder that is not there holds nothing', async () => {
  const folder = join(await newFolder(), 'recovery')
  expect(await sessionIn(folder).list()).toEqual([])
  await mkdir(folder)
  await writeFile(join(folder, 'half.json'), '{"name": "Con')
  await sessionIn(folder).save(work)
  expect(await sessionIn(folder).list()).toMatchObject([{ name: 'Contoso' }])
})

test('one entry can be discarded without opening it', async () => {
  const folder = await newFolder()
  await sessionIn(folder).save(work)
  const next = sessionIn(folder)
  await next.discard((await next.list())[0]!.id)
  expect(await next.list()).toEqual([])
})

test('on a drive that fills up the last good copy stays, whatever byte was the last that fitted', async () => {
  const folder = await newFolder()
  const good = createRecovery(folder)
  await good.openSession().save(work)
  const [file] = await readdir(folder)
  const before = await readFile(join(folder, file!), 'utf8')
  for (let room = 0; room < before.length; room += 7) {
    const full = createRecovery(folder, fullDisk(room)).openSession()
    await full.open(file!.replace('.json', ''))
    await full.adopt(file!.replace('.json', ''))
    expect(await full.save({ ...work, text: 'Changed' })).toEqual({ ok: false, error: { code: 'recoveryFull' } })
  }
  expect(await readFile(join(folder, file!), 'utf8')).toBe(before)
  expect(await readdir(folder)).toEqual([file])
})

test('a failure is told, without a path, and nothing half written stays', async () => {
  const folder = await newFolder()
  const lossy = watchedDisk((call, run, words) =>
    call === 'handle.write' ? run(Buffer.alloc((words[0] as Buffer).length), ...words.slice(1)) : run(),
  )
  for (const disk of [failingDisk({ 'handle.sync': 'EIO' }), failingDisk({ rename: 'EIO' }), lossy]) {
    const kept = await createRecovery(folder, disk).openSession().save(work)
    expect(kept).toEqual({ ok: false, error: { code: 'recoveryFailed' } })
  }
  await writeFile(join(folder, 'file'), '')
  expect(await sessionIn(join(folder, 'file/inner')).save(work)).toMatchObject({ ok: false })
  expect(await readdir(folder)).toEqual(['file'])
})

test('killed at any step, the entry is the old or the new one, and the next start clears what is left', async () => {
  const program = await programOf(join(import.meta.dirname, 'testing/keep-and-die.ts'))
  const folder = await newFolder()
  const seen = new Set<string>()
  for (let last = 1, isDone = false; !isDone; last += 1) {
    isDone = await endsByItself(program, folder, String(last))
    const recovery = createRecovery(folder)
    await recovery.clean()
    const session = recovery.openSession()
    const entries = await session.list()
    expect(await readdir(folder)).toHaveLength(1)
    const kept = await session.read(entries[0]!.id)
    seen.add(kept!.text)
    await session.discard(entries[0]!.id)
  }
  expect([...seen].sort()).toEqual(['new', 'old'])
})
