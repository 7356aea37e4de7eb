import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, linkSync, lstatSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { beforeAll, describe, expect, test } from 'vitest'
import { buildStale } from '../build/build.mjs'
import { p0 } from '../shared/templates/p0'
import { Shell } from './testing/shell'

const shell = new Shell()
shell.writeDesign('p0.mailflow', p0())
const program = join(import.meta.dirname, '../dist/cli/mailflow.mjs')

beforeAll(() => buildStale(['cli']))

/** The built program as a process of its own that may not use more memory than that. */
function mailflow(script: string) {
  const { status, stderr } = spawnSync('sh', ['-c', `ulimit -v 6000000; ${script}`], {
    cwd: shell.folder,
    encoding: 'utf8',
    env: { ...process.env, MAILFLOW: `${process.execPath} --max-old-space-size=300 ${program}` },
    timeout: 60_000,
  })
  return { status, stderr }
}

describe('input that never ends is refused in one sentence', () => {
  test.each([
    ['a device', '$MAILFLOW check /dev/zero', /^“\/dev\/zero” is larger than 50 MB/],
    ['standard input', 'yes | $MAILFLOW check -', /^“standard input” is larger than 50 MB/],
    ['a pipe', 'mkfifo endless; (yes > endless) & $MAILFLOW check endless', /^“endless” is larger than 50 MB/],
    [
      'a pipe without a writer',
      'mkfifo silent; $MAILFLOW check silent',
      /^“silent” is a pipe into which nothing writes/,
    ],
  ])('%s', (_, script, sentence) => {
    const { status, stderr } = mailflow(script)
    expect(stderr).toMatch(sentence)
    expect(stderr.split('\n')).toHaveLength(2)
    expect(status).toBe(2)
  })

  test('a pipe that somebody writes into is read', () => {
    expect(mailflow('mkfifo full; (cat p0.mailflow > full) & $MAILFLOW check full > /dev/null').status).toBe(0)
  })
})

test.each([
  ['brackets alone', `'['.repeat(49e6)`, 'more than 32 brackets within one another'],
  ['2.4 million ranges', `'{"a":[' + '"10.0.0.1",'.repeat(24e5) + '0]}'`, 'more than 50,000 objects or entries'],
])('a huge file of %s is refused unparsed, in bounded memory', (_, content, problem) => {
  writeFileSync(
    join(shell.folder, 'huge.mjs'),
    `import fs from 'node:fs'; fs.writeFileSync('huge.mailflow', ${content})`,
  )
  const { status, stderr } = mailflow(`${process.execPath} huge.mjs && $MAILFLOW check huge.mailflow`)
  expect(stderr).toContain(`“huge.mailflow” has ${problem}`)
  expect([status, stderr.split('\n').length]).toEqual([2, 2])
})

test('the largest picture is drawn in less than 1 GB of memory', () => {
  const hook = `process.on('exit', () => process.stderr.write('kB: ' + process.resourceUsage().maxRSS))`
  const counting = `node --import "data:text/javascript,${encodeURIComponent(hook)}" ${program}`
  const [, scale] = /use a scale up to ([\d.]+)/.exec(
    mailflow('$MAILFLOW draw p0.mailflow -o p.png --scale 99').stderr,
  )!
  const { stderr } = mailflow(`${counting} draw p0.mailflow -o p.png --scale ${scale}`)
  expect(Number(/^kB: (\d+)$/.exec(stderr)?.[1])).toBeLessThan(1_000_000)
})

test('a folder that was deleted under the person gets a sentence', () => {
  const { status, stderr } = mailflow('mkdir gone && cd gone && rmdir ../gone && $MAILFLOW check x')
  expect([status, stderr]).toEqual([2, 'The folder that you are in does not exist any more: change to another one.\n'])
})

describe('a file that is written', () => {
  test('through a link takes the place of what the link leads to', async () => {
    shell.write('target.svg', 'old')
    symlinkSync('target.svg', shell.path('link.svg'))
    expect((await shell.run('draw', 'p0.mailflow', '-o', 'link.svg')).code).toBe(0)
    expect(lstatSync(shell.path('link.svg')).isSymbolicLink()).toBe(true)
    expect(shell.read('target.svg').toString()).toMatch(/^<svg/)
  })

  test('goes into a device or pipe as it is', async () => {
    execFileSync('mkfifo', [shell.path('pipe')])
    const into = (place: string) => shell.run('new', '-t', 'p0', '-o', place)
    expect((await into('pipe')).error).toContain('“pipe” is a pipe that nothing reads')
    const reader = spawn('cat', [shell.path('pipe')])
    const content = buffer(reader.stdout)
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect((await into('pipe')).code).toBe(0)
    expect((await content).toString()).toBe((await into('-')).output)
    expect((await into('/dev/null')).code).toBe(0)
  })

  test.each([
    ['read-only', () => chmodSync(shell.path('read-only'), 0o444), 'is read-only'],
    ['linked', () => linkSync(shell.path('linked'), shell.path('linked-too')), 'is one file with several names'],
  ])('is not written over one that is %s', async (name, make, sentence) => {
    shell.write(name, 'old')
    make()
    const { code, error } = await shell.run('new', '-t', 'p0', '-o', name, '--force')
    expect([code, error]).toEqual([2, expect.stringContaining(sentence)])
    expect(shell.read(name).toString()).toBe('old')
  })

  test('leaves nothing beside it when it cannot be written, nor what an earlier run that was killed left', async () => {
    mkdirSync(shell.path('beside'))
    const name = `beside/${'x'.repeat(300)}`
    expect((await shell.run('new', '-t', 'p0', '-o', name)).error).toContain('is too long a name')
    expect((await shell.run('new', '-t', 'p0', '-o', 'beside/new')).code).toBe(0)
    expect(readdirSync(shell.path('beside'))).toEqual(['new'])
  })
})

test('a link in an output folder is replaced, and what it leads to stays as it is', async () => {
  shell.write('mine.txt', 'mine')
  shell.write('hard.txt', 'hard')
  mkdirSync(shell.path('bundle'))
  symlinkSync('../mine.txt', shell.path('bundle/README.md'))
  symlinkSync('../never.txt', shell.path('bundle/design.mailflow'))
  linkSync(shell.path('hard.txt'), shell.path('bundle/diagram.svg'))
  const { code, error } = await shell.run('bundle', 'p0.mailflow', '-o', 'bundle', '--force')
  expect([code, error]).toEqual([0, ''])
  expect(shell.read('mine.txt').toString()).toBe('mine')
  expect(shell.read('hard.txt').toString()).toBe('hard')
  expect(existsSync(shell.path('never.txt'))).toBe(false)
  for (const name of readdirSync(shell.path('bundle'))) {
    expect(lstatSync(shell.path(`bundle/${name}`)).isFile()).toBe(true)
  }
})

test('a manifest in an output folder that is a pipe is not waited for', async () => {
  mkdirSync(shell.path('piped'))
  execFileSync('mkfifo', [shell.path('piped/manifest.json')])
  writeFileSync(shell.path('piped/other'), '')
  expect((await shell.run('bundle', 'p0.mailflow', '-o', 'piped')).error).toContain('holds other files')
})
