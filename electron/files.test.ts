import { mkdir, readFile, readdir, symlink, writeFile } from 'node:fs/promises'
import { join, parse } from 'node:path'
import { expect, test } from 'vitest'
import { largestFile } from '../shared/file/file-size'
import { liesIn, readDesignFile, writeUserFile } from './files'
import { newFolder } from '../disk/testing/folder'

test('a file that is written can be read again, and no temporary file is left', async () => {
  const folder = await newFolder()
  const path = join(folder, 'Contoso.mailflow')
  expect(await writeUserFile(path, 'Größe')).toMatchObject({ ok: true, value: { path } })
  expect(await readDesignFile(path)).toMatchObject({ ok: true, value: { name: 'Contoso.mailflow', text: 'Größe' } })
  expect(await readdir(folder)).toEqual(['Contoso.mailflow'])
})

test('through a link the target is written and the link stays', async () => {
  const folder = await newFolder()
  await writeFile(join(folder, 'target.mailflow'), 'before')
  await symlink(join(folder, 'target.mailflow'), join(folder, 'link.mailflow'))
  const opened = await readDesignFile(join(folder, 'link.mailflow'))
  expect(opened).toMatchObject({ ok: true, value: { path: join(folder, 'target.mailflow'), name: 'link.mailflow' } })
  await writeUserFile(join(folder, 'link.mailflow'), 'after')
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
  const large = await writeUserFile(join(folder, 'large'), new Uint8Array(largestFile + 1))
  expect(large).toMatchObject({ ok: false, error: { code: 'tooLarge', name: 'large' } })
  await mkdir(join(folder, 'taken'))
  expect(await writeUserFile(join(folder, 'taken'), '')).toMatchObject({ ok: false, error: { code: 'notAFile' } })
  expect(await readdir(folder)).toEqual(['taken'])
})

test('a folder contains what is in it, also through a link, but not its namesakes', async () => {
  const folder = await newFolder()
  await mkdir(join(folder, 'data'))
  await mkdir(join(folder, 'data2'))
  await symlink(join(folder, 'data'), join(folder, 'link'))
  await writeFile(join(folder, 'data/settings.json'), '')
  await symlink(join(folder, 'data/settings.json'), join(folder, 'Contoso.mailflow'))
  const closed = [join(folder, 'data')]
  expect(await liesIn(join(folder, 'data/x.mailflow'), closed)).toBe(true)
  expect(await liesIn(join(folder, 'link/x.mailflow'), closed)).toBe(true)
  expect(await liesIn(join(folder, 'Contoso.mailflow'), closed)).toBe(true)
  expect(await liesIn(join(folder, 'data2/x.mailflow'), closed)).toBe(false)
  expect(await liesIn(join(folder, 'data'), closed)).toBe(false)
  expect(await liesIn(join(folder, 'x.mailflow'), closed)).toBe(false)
  expect(await liesIn(join(folder, 'data/..x'), closed)).toBe(true)
  expect(await liesIn(join(folder, 'data2/x.mailflow'), [parse(folder).root])).toBe(true)
  expect(await liesIn(join(folder, 'data/x.mailflow'), [`${join(folder, 'data')}/`])).toBe(true)
})
