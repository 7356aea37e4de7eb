import { mkdir, readFile, readdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fileErrorSentence } from '../shared/ipc/files'
import { openWorld, request } from './testing/desk-world'

/** A design inside the only folder that a policy allows, and one outside. */
async function openUnderPolicy() {
  const world = await openWorld()
  const [inside, outside] = [join(world.folder, 'allowed'), join(world.folder, 'elsewhere')]
  await Promise.all([mkdir(inside), mkdir(outside)])
  await writeFile(join(outside, 'Outside.mailflow'), 'Outside')
  world.allow(inside)
  return { ...world, inside, outside }
}

const refusedBy = { ok: false, error: { code: 'outsidePolicy' } }

test('outside the folders that a policy allows nothing is opened, also not through a link, by a recent file or to look at', async () => {
  const { desk, inside, outside, answer, allow } = await openUnderPolicy()
  answer(join(outside, 'Outside.mailflow'))
  expect(await desk.openDesign()).toMatchObject(refusedBy)
  await symlink(join(outside, 'Outside.mailflow'), join(inside, 'Link.mailflow'))
  answer(join(inside, 'Link.mailflow'))
  const refused = await desk.openDesign()
  expect(refused).toMatchObject(refusedBy)
  expect(!refused.ok && fileErrorSentence(refused.error)).toBe(
    'The policy of this computer does not allow the folder of Link.mailflow. Choose a folder that it allows, or ask your administrator.',
  )

  // A policy that came after the file was used.
  allow(outside)
  answer(join(outside, 'Outside.mailflow'))
  const opened = await desk.openDesign()
  if (!opened.ok) throw new Error(opened.error.code)
  allow(inside)
  expect(await desk.textNow(opened.value.file)).toBeNull()
  expect(await desk.reopen(opened.value.file)).toMatchObject(refusedBy)
  expect(await desk.saveDesign({ ...request, file: opened.value.file })).toMatchObject(refusedBy)
  expect(await readFile(join(outside, 'Outside.mailflow'), 'utf8')).toBe('Outside')
})

test('outside the folders that a policy allows nothing is written, also not through a link', async () => {
  const { desk, inside, outside, answer } = await openUnderPolicy()
  await symlink(join(outside, 'Outside.mailflow'), join(inside, 'Link.mailflow'))
  await symlink(outside, join(inside, 'way-out'))
  const places = [join(outside, 'New.mailflow'), join(inside, 'Link.mailflow'), join(inside, 'way-out/New.mailflow')]
  for (const place of places) {
    answer(place)
    expect(await desk.saveDesign(request)).toMatchObject(refusedBy)
    expect(await desk.exportFile('svg', 'Contoso.svg', '<svg/>')).toMatchObject(refusedBy)
  }
  expect(await readdir(outside)).toEqual(['Outside.mailflow'])
  expect(await readFile(join(outside, 'Outside.mailflow'), 'utf8')).toBe('Outside')
  answer(join(inside, 'New.mailflow'))
  expect(await desk.saveDesign(request)).toMatchObject({ ok: true })
  answer(join(inside, 'New.svg'))
  expect(await desk.exportFile('svg', 'Contoso.svg', '<svg/>')).toMatchObject({ ok: true })
})
