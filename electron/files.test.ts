import { chmod, mkdir, readFile, readdir, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { largestFile } from '../shared/file/file-size'
import { hasChangedOnDisk, liesIn, readDesignFile, writeWholeFile } from './files'
import { newFolder } from '../disk/testing/folder'

test('a file that is written can be read again, and no temporary file is left', async () => {
  const folder = await newFolder()
  const path = join(folder, 'Contoso.mailflow')
  expect(await writeWholeFile(path, 'Größe')).toMatchObject({ ok: true, value: { path } })
  expect(await readDesignFile(path)).toMatchObject({ ok: true, value: { name: 'Contoso.mailflow', text: 'Größe' } })
  expect(await readdir(folder)).toEqual(['Contoso.mailflow'])
})

test('writing over a file keeps its access rights', async () => {
  const path = join(await newFolder(), 'private.mailflow')
  await writeFile(path, 'before')
  await chmod(path, 0o600)
  await writeWholeFile(path, 'after')
  expect((await stat(path)).mode & 0o777).toBe(0o600)
})

test('through a link the target is written and the link stays', async () => {
  const folder = await newFolder()
  await writeFile(join(folder, 'target.mailflow'), 'before')
  await symlink(join(folder, 'target.mailflow'), join(folder, 'link.mailflow'))
  const opened = await readDesignFile(join(folder, 'link.mailflow'))
  expect(opened).toMatchObject({ ok: true, value: { path: join(folder, 'target.mailflow'), name: 'link.mailflow' } })
  await writeWholeFile(join(folder, 'link.mailflow'), 'after')
  expect(await readFile(join(folder, 'target.mailflow'), 'utf8')).toBe('after')
  expect((await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isSymbolicLink())).toHaveLength(1)
})

test('what cannot be opened says why', async () => {
  const folder = await newFolder()
  await mkdir(join(folder, 'folder.mailflow'))
  await writeFile(join(folder, 'picture.mailflow'), Uint8Array.of(0x89, 0x50, 0xff, 0xfe))
  await writeFile(join(folder, 'large.mailflow'), new Uint8Array(largestFile + 1))
  const codeOf = async (name: string) => {
    const opened = await readDesignFile(join(folder, name))
    return opened.ok ? 'opened' : opened.error.code
  }
  expect(await codeOf('nowhere.mailflow')).toBe('missing')
  expect(await codeOf('folder.mailflow')).toBe('notAFile')
  expect(await codeOf('picture.mailflow')).toBe('notText')
  expect(await codeOf('large.mailflow')).toBe('tooLarge')
})

test('more than 50 MB is not written, and a folder in the way is reported', async () => {
  const folder = await newFolder()
  const large = await writeWholeFile(join(folder, 'large'), new Uint8Array(largestFile + 1))
  expect(large).toMatchObject({ ok: false, error: { code: 'tooLarge', name: 'large' } })
  await mkdir(join(folder, 'taken'))
  expect(await writeWholeFile(join(folder, 'taken'), '')).toMatchObject({ ok: false, error: { code: 'unwritable' } })
  // What was written beside it is removed a moment later.
  await vi.waitFor(async () => expect(await readdir(folder)).toEqual(['taken']))
})

test('a file that another program wrote has changed, one that is gone has not', async () => {
  const path = join(await newFolder(), 'Contoso.mailflow')
  const written = await writeWholeFile(path, 'ours')
  if (!written.ok) throw new Error(written.error.code)
  expect(await hasChangedOnDisk(path, written.value.stamp)).toBe(false)
  await writeFile(path, 'theirs, longer')
  expect(await hasChangedOnDisk(path, written.value.stamp)).toBe(true)
  expect(await hasChangedOnDisk(join(path, 'gone'), written.value.stamp)).toBe(false)
})

test('a folder contains what is in it, also through a link, but not its namesakes', async () => {
  const folder = await newFolder()
  await mkdir(join(folder, 'data'))
  await mkdir(join(folder, 'data2'))
  await symlink(join(folder, 'data'), join(folder, 'link'))
  const closed = [join(folder, 'data')]
  expect(await liesIn(join(folder, 'data/x.mailflow'), closed)).toBe(true)
  expect(await liesIn(join(folder, 'link/x.mailflow'), closed)).toBe(true)
  expect(await liesIn(join(folder, 'data2/x.mailflow'), closed)).toBe(false)
})
