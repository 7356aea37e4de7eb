import { existsSync, readdirSync } from 'node:fs'
import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { picturesIn } from '../../shared/exports/formats'
import { changeItem } from '../../shared/edits/change'
import { emptyDesign } from '../../shared/model/design'
import { p0 } from '../../shared/templates/p0'
import { connector, withAcceptedErrors, withError, withoutAddress } from '../testing/designs'
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
  '1-preflight.ps1',
  '2-backup.ps1',
  '3-apply-EDGE01.ps1',
  '3-apply-organization.ps1',
  '4-verify-EDGE01.ps1',
  '4-verify-organization.ps1',
  '5-rollback-EDGE01.ps1',
  '5-rollback-organization.ps1',
  'README.md',
  'common.ps1',
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
    expect(shell.read(`${design}/README.md`).toString()).toMatch(/^\uFEFF# .*\s+This run book[^#]*## Not ready to run/)
  })
})

describe('--plan', () => {
  test('prints what is added, changed and removed, with values, and writes nothing', async () => {
    const before = readdirSync(shell.folder).sort()
    const { code, output, error } = await shell.run('bundle', 'p0.mailflow', '--plan')
    expect([code, error]).toEqual([0, ''])
    expect(output).toMatch(/^Contoso: .*\n\nEDGE01\n/)
    expect(output).toContain('\n  ~ Receive connector “From Internet”\n')
    expect(output).toContain('\n      ~ Bindings: 0.0.0.0:25 -> 10.1.1.1:25\n')
    expect(output).toMatch(/\n\n\d+ to add, 1 to change, 0 to remove\.\n$/)
    expect(readdirSync(shell.folder).sort()).toEqual(before)
  })

  test('of a design that changes nothing says so', async () => {
    shell.writeDesign('empty.mailflow', emptyDesign)
    const { code, output } = await shell.run('bundle', 'empty.mailflow', '--plan')
    expect([code, output]).toEqual([
      0,
      'Untitled mail flow\n\nNothing differs from what exists, so there is no script.\n',
    ])
  })

  test.each([
    ['bad', /^No bundle would be written, since “bad.mailflow” has \d open error/],
    ['waiting', /^No bundle would be written, since .*(open error|MBXSERVER02)/],
  ])(
    'of %s is printed all the same, and the exit code says that no bundle would be written',
    async (design, reason) => {
      const refused = await shell.run('bundle', `${design}.mailflow`, '--plan')
      expect(refused.code).toBe(1)
      expect(refused.output).toMatch(/ to add, /)
      expect(refused.error).toMatch(reason)
      expect((await shell.run('bundle', `${design}.mailflow`, '--plan', '--allow-errors')).code).toBe(0)
    },
  )

  test('tells what has to wait', async () => {
    const { output } = await shell.run('bundle', 'waiting.mailflow', '--plan')
    expect(output).toMatch(/\n\nNot in the scripts:\n {2}! “.*” waits: .* MBXSERVER02/)
  })

  test('keeps a hostile name on its line', async () => {
    const design = p0()
    const name = 'To\nInternet\u001b[31m'
    shell.writeDesign('hostile.mailflow', changeItem(connector(design, 'To Internet'), { name })(design))
    const { output } = await shell.run('bundle', 'hostile.mailflow', '--plan')
    expect(output).toContain('\n  + Send connector “To Internet□[31m”\n')
  })

  test.each([
    [['--plan', '-o', 'somewhere'], 'With --plan nothing is written: leave out -o.\n'],
    [['--json', '-o', 'somewhere'], 'JSON is the plan for programs: add --plan.\n'],
    [[], 'Name a folder or a .zip file after -o, or add --plan.\n'],
  ])('with the arguments %j is refused in one sentence', async (args, sentence) => {
    const { code, error } = await shell.run('bundle', 'p0.mailflow', ...args)
    expect([code, error]).toEqual([2, sentence])
    expect(existsSync(shell.path('somewhere'))).toBe(false)
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

  test('has its picture at the scale that is asked for', async () => {
    const widthOf = async (...words: string[]) => {
      expect((await shell.run('bundle', 'p0.mailflow', '-o', 'scaled', ...words)).code).toBe(0)
      return shell.read('scaled/diagram.png').readUInt32BE(16)
    }
    const usual = await widthOf()
    expect(await widthOf('--scale', '1')).toBeCloseTo(usual / 2, -1)
    const { code, error } = await shell.run('bundle', 'p0.mailflow', '-o', 'scaled', '--scale', 'big')
    expect([code, error]).toEqual([2, 'The scale “big” cannot be used: give a number from 0.1 to 100, such as 2.\n'])
    expect((await shell.run('bundle', 'p0.mailflow', '--plan', '--scale', '1')).error).toContain('leave out --scale')
  })

  test('tells which characters of its picture are boxes', async () => {
    shell.writeDesign('foreign.mailflow', changeItem('internet-1', { name: 'メール' })(p0()))
    const { code, error } = await shell.run('bundle', 'foreign.mailflow', '-o', 'foreign')
    expect([code, error]).toEqual([
      0,
      'The font of PNG pictures lacks メ ー ル, so boxes stand in their place: show diagram.svg, which uses the fonts of the reader.\n',
    ])
  })

  test('is not made where a file stands, or on standard output', async () => {
    shell.write('file', '')
    expect((await shell.run('bundle', 'p0.mailflow', '-o', 'file')).error).toContain('“file” is a file')
    expect((await shell.run('bundle', 'p0.mailflow', '-o', 'file/inner')).error).toContain('“file/inner” is a file')
    expect((await shell.run('bundle', 'p0.mailflow', '-o', '-')).error).toContain('A bundle is several files')
  })
})
