import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createRecovery } from './recovery'
import { newFolder } from '../disk/testing/folder'

const work = { name: 'Contoso', text: 'Unsaved', file: null }

test('what one session leaves, the next one lists and takes over', async () => {
  const folder = await newFolder()
  await createRecovery(folder).save(work)
  const next = createRecovery(folder)
  const [entry] = await next.list()
  expect(await next.adopt(entry!.id)).toMatchObject(work)
  expect(await next.list()).toEqual([])
  await next.save({ ...work, text: 'Later' })
  expect(await readdir(folder)).toHaveLength(1)
  await next.discard()
  expect(await readdir(folder)).toEqual([])
})

test('a session does not offer its own work, and discards it even while it is being written', async () => {
  const folder = await newFolder()
  const session = createRecovery(folder)
  await Promise.all([session.save(work), session.save(work), session.discard()])
  expect(await session.list()).toEqual([])
  expect(await readdir(folder)).toEqual([])
})

test('a damaged entry is passed over, and a folder that is not there holds nothing', async () => {
  const folder = join(await newFolder(), 'recovery')
  expect(await createRecovery(folder).list()).toEqual([])
  await mkdir(folder)
  await writeFile(join(folder, 'half.json'), '{"name": "Con')
  await createRecovery(folder).save(work)
  expect(await createRecovery(folder).list()).toMatchObject([{ name: 'Contoso' }])
})

test('one entry can be discarded without opening it', async () => {
  const folder = await newFolder()
  await createRecovery(folder).save(work)
  const next = createRecovery(folder)
  await next.discard((await next.list())[0]!.id)
  expect(await next.list()).toEqual([])
})
