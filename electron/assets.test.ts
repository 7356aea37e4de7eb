import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readAsset } from './assets'
import { newFolder } from '../disk/testing/folder'

async function builtWindow() {
  const folder = await newFolder()
  await mkdir(join(folder, 'renderer/assets'), { recursive: true })
  await writeFile(join(folder, 'renderer/index.html'), '<!doctype html>')
  await writeFile(join(folder, 'renderer/assets/main.js'), '')
  await writeFile(join(folder, 'renderer/secret.key'), '')
  await writeFile(join(folder, 'outside.js'), '')
  await mkdir(join(folder, 'renderer-of-others'))
  await writeFile(join(folder, 'renderer-of-others/main.js'), '')
  await symlink(join(folder, 'outside.js'), join(folder, 'renderer/link.js'))
  return join(folder, 'renderer')
}

test('the files of the window are served with their types', async () => {
  const folder = await builtWindow()
  expect(await readAsset(folder, '/index.html')).toMatchObject({ contentType: 'text/html; charset=utf-8' })
  expect(await readAsset(folder, '/assets/main.js')).toMatchObject({ contentType: 'text/javascript; charset=utf-8' })
})

test.each([
  '/../outside.js',
  '/%2e%2e/outside.js',
  '/../renderer-of-others/main.js',
  '/..%2foutside.js',
  '/link.js',
  '/secret.key',
  '/none.js',
  '/%.js',
  '/assets',
])('%s is not served', async (path) => {
  expect(await readAsset(await builtWindow(), path)).toBeUndefined()
})
