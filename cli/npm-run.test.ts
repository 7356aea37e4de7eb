import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { p0 } from '../shared/templates/p0'
import { withError } from './testing/designs'
import { Shell } from './testing/shell'

const project = join(import.meta.dirname, '..')

/** `npm run -s mailflow -- …` as a person types it, standing in that folder, without a display. */
function mailflow(folder: string, ...args: readonly string[]) {
  // The test runner's own NODE_ENV is not what a person has.
  const env = { ...process.env, NODE_ENV: undefined, DISPLAY: undefined, WAYLAND_DISPLAY: undefined }
  const command = ['--prefix', project, 'run', '-s', 'mailflow', '--', ...args]
  const { status, stdout } = spawnSync('npm', command, { cwd: folder, env, encoding: 'utf8', shell: isWindows })
  return { status, stdout }
}

/* There npm is a script of the shell. */
const isWindows = process.platform === 'win32'

test('the built command line reads and writes where the person stands, and passes its exit code on', () => {
  const shell = new Shell()
  shell.writeDesign('good.mailflow', p0())
  shell.writeDesign('bad.mailflow', withError())
  expect(mailflow(shell.folder, 'check', 'good.mailflow')).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(
      /^Contoso: Internet mail through Edge\n\n[^]*\n0 errors, 0 warnings, \d+ notes?; 2 accepted\.\n$/,
    ) as string,
  })
  expect(mailflow(shell.folder, 'check', 'bad.mailflow', '--json')).toMatchObject({
    status: 1,
    stdout: expect.stringMatching(/^\{\n {2}"findings": \[\n[^]*\n\}\n$/) as string,
  })
  expect(mailflow(shell.folder, 'check', 'nowhere.mailflow')).toEqual({ status: 2, stdout: '' })
})

test('it draws and bundles with the fonts that lie beside it, the same bytes as from the sources', async () => {
  const shell = new Shell()
  shell.writeDesign('p0.mailflow', p0())
  expect(mailflow(shell.folder, 'bundle', 'p0.mailflow', '-o', 'built.zip').status).toBe(0)
  await shell.run('bundle', 'p0.mailflow', '-o', 'sources.zip')
  expect(shell.read('built.zip').equals(shell.read('sources.zip'))).toBe(true)
})
