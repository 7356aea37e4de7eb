import { existsSync, readdirSync } from 'node:fs'
import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { picturesIn } from '../../shared/exports/formats'
import { p0 } from '../../shared/templates/p0'
import { withAcceptedErrors, withError, withoutAddress } from '../testing/designs'
import { Shell } from '../testing/shell'

const shell = new Shell()
shell.writeDesign('p0.mailflow', p0())
shell.writeDesign('bad.mailflow', withError())
shell.writeDesign('waiting.mailflow', withoutAddress())
shell.writeDesign('accepted.mailflow', withAcceptedErrors())

const pictures = picturesIn('commandLine')
  .filter(({ inBundle }) => inBundle)
  .map(({ extension }) => `diagram.${extension}`)
  .toSorted()
const names = [
  '3-apply-EDGE01.ps1',
  '3-apply-organization.ps1',
  'README.md',
  'design.mailflow',
  ...pictures,
  'manifest.json',
]

test('a folder and a zip hold the same files, the same on every run', async () => {
  for (const target of ['one', 'two', 'one.zip', 'two.zip']) {
    const { code, error } = await shell.run('bundle', 'p0.mailflow', '-o', target)
    expect([code, error]).toEqual([0, ''])
  }
  expect(readdirSync(shell.path('one')).sort()).toEqual(names)
  const zipped = unzipSync(shell.read('one.zip'))
  for (const name of names) {
    expect(shell.read(`one/${name}`).equals(shell.read(`two/${name}`))).toBe(true)
    expect(shell.read(`one/${name}`).equals(Buffer.from(zipped[name]!))).toBe(true)
  }
  expect(shell.read('one.zip').equals(shell.read('two.zip'))).toBe(true)
  expect(shell.read('one/design.mailflow').equals(shell.read('p0.mailflow'))).toBe(true)
})

test('the pictures are those that draw makes', async () => {
  await shell.run('bundle', 'p0.mailflow', '-o', 'pictures')
  expect(pictures).toEqual(expect.arrayContaining(['diagram.png', 'diagram.svg']))
  for (const picture of pictures) {
    await shell.run('draw', 'p0.mailflow', '-o', picture)
    expect(shell.read(`pictures/${picture}`).equals(shell.read(picture))).toBe(true)
  }
})

test('the run book names an accepted finding with its reason', async () => {
  expect((await shell.run('bundle', 'accepted.mailflow', '-o', 'accepted')).code).toBe(0)
  expect(shell.read('accepted/README.md').toString()).toMatch(/SC-AS-001.*Agreed with the owner/)
})

describe('nothing is written', () => {
  test.each([
    ['for a design with an open error', 'bad', /^No bundle was written, since “bad.mailflow” has \d open error/],
    ['while a command has to wait', 'waiting', /^No bundle was written, since .*(open error|MBXSERVER02)/],
  ])('%s, until that is allowed', async (_, design, sentence) => {
    const refused = await shell.run('bundle', `${design}.mailflow`, '-o', design)
    expect([refused.code, existsSync(shell.path(design))]).toEqual([1, false])
    expect(refused.error).toMatch(sentence)
    expect((await shell.run('bundle', `${design}.mailflow`, '-o', design, '--allow-errors')).code).toBe(0)
    expect(shell.read(`${design}/README.md`).toString()).toMatch(/^# .*\s+Each script[^#]*## Not ready to run/)
  })
})

describe('a folder', () => {
  test('with an earlier bundle is replaced whole, so that no old script stays behind', async () => {
    await shell.run('bundle', 'p0.mailflow', '-o', 'again')
    const manifest = JSON.parse(shell.read('again/manifest.json').toString()) as { files: unknown[] }
    const stale = [{ path: '3-apply-EDGE09.ps1' }, { path: '../p0.mailflow' }]
    shell.write('again/manifest.json', JSON.stringify({ ...manifest, files: [...manifest.files, ...stale] }))
    shell.write('again/3-apply-EDGE09.ps1', 'old')
    expect((await shell.run('bundle', 'p0.mailflow', '-o', 'again')).code).toBe(0)
    expect(readdirSync(shell.path('again')).sort()).toEqual(names)
    expect(existsSync(shell.path('p0.mailflow'))).toBe(true)
  })

  test('with other files is left alone, unless that is wanted', async () => {
    await shell.run('bundle', 'p0.mailflow', '-o', 'mine')
    shell.write('mine/notes.txt', 'mine')
    const { code, error } = await shell.run('bundle', 'p0.mailflow', '-o', 'mine')
    expect([code, error]).toEqual([2, 'The folder “mine” holds other files: choose an empty one, or add --force.\n'])
    expect((await shell.run('bundle', 'p0.mailflow', '-o', 'mine', '--force')).code).toBe(0)
    expect(shell.read('mine/notes.txt').toString()).toBe('mine')
  })

  test('is not made where a file stands, or on standard output', async () => {
    shell.write('file', '')
    expect((await shell.run('bundle', 'p0.mailflow', '-o', 'file')).error).toContain('“file” is a file')
    expect((await shell.run('bundle', 'p0.mailflow', '-o', 'file/inner')).error).toContain('“file/inner” is a file')
    expect((await shell.run('bundle', 'p0.mailflow', '-o', '-')).error).toContain('A bundle is several files')
  })
})
