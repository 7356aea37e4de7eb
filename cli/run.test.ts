import { describe, expect, test } from 'vitest'
import { rules } from '../shared/rules/index'
import { pageRules } from '../shared/rules/pages'
import { templates } from '../shared/templates'
import { toolVersion } from '../shared/version'
import { Shell } from './testing/shell'

const shell = new Shell()
const commands = ['new', 'templates', 'check', 'script', 'draw', 'bundle', 'explain']

describe('help', () => {
  test.each(commands)('of %s has an example', async (command) => {
    const { code, output, error } = await shell.run(command, '--help')
    expect(output).toMatch(new RegExp(`^Usage: mailflow ${command} .*\n  mailflow ${command}`, 's'))
    expect([code, error]).toEqual([0, ''])
    expect((await shell.run('help', command)).output).toBe(output)
  })

  test('without a command stands where errors stand, for nothing was done', async () => {
    const { code, output, error } = await shell.run()
    expect([code, output]).toEqual([2, ''])
    for (const command of commands) expect(error).toContain(`\n  ${command}`)
  })

  test('tells the version', async () => {
    expect(await shell.run('--version')).toEqual({ code: 0, output: `${toolVersion}\n`, error: '' })
  })
})

describe('new', () => {
  test.each(templates.map(({ id }) => id))('writes template %s, the same on every run', async (id) => {
    expect((await shell.run('new', '--template', id, '-o', `${id}.mailflow`)).code).toBe(0)
    expect((await shell.run('new', '--template', id.toUpperCase(), '-o', '-')).output).toBe(
      shell.read(`${id}.mailflow`).toString(),
    )
  })

  test('keeps a design that exists, unless told', async () => {
    shell.write('mine.mailflow', 'mine')
    const { code, error } = await shell.run('new', '-t', 'p0', '-o', 'mine.mailflow')
    expect([code, error]).toEqual([2, expect.stringContaining('“mine.mailflow” exists already')])
    expect(shell.read('mine.mailflow').toString()).toBe('mine')
    expect((await shell.run('new', '-t', 'p0', '-o', 'mine.mailflow', '--force')).code).toBe(0)
    expect((await shell.run('check', 'mine.mailflow')).code).toBe(0)
  })
})

test('templates lists each template with its title', async () => {
  const { output } = await shell.run('templates')
  for (const { id, title } of templates) expect(output).toMatch(new RegExp(`^${id} +${title}$`, 'm'))
})

describe('explain', () => {
  test.each([...rules, ...pageRules].map(({ id }) => id))('tells of %s in lines that fit', async (id) => {
    const { code, output } = await shell.run('explain', id.toLowerCase())
    expect(output.startsWith(`${id} (`)).toBe(true)
    expect(Math.max(...output.split('\n').map((line) => line.length))).toBeLessThanOrEqual(88)
    expect(code).toBe(0)
  })

  test('lists every rule where none is named', async () => {
    const { output } = await shell.run('explain')
    const lines = output.trimEnd().split('\n')
    expect(lines.map((line) => line.replace(/ +/g, ' '))).toEqual(
      [...rules, ...pageRules].map(({ id, severity, title }) => `${id} ${severity} ${title}`),
    )
  })
})

describe('one sentence with the thing, the problem and the next step, and exit code 2, for', () => {
  shell.write('prose.txt', 'Dear team')
  shell.write('other.json', '{"format":"other"}')
  shell.write('newer.mailflow', '{"format":"mailflow-design","version":999,"design":{}}')
  shell.write('damaged.mailflow', '{"format":"mailflow-design","version":1,"design":{"title":7}}')
  shell.write('utf16.mailflow', Buffer.from('\uFEFF{"format":"mailflow-design"}', 'utf16le'))
  shell.write('binary.mailflow', Buffer.from([0x89, 0x50, 0xff, 0x00]))

  test.each([
    [['chek'], "Unknown command 'chek'. Did you mean check? See “mailflow --help”."],
    [['check', 'a', '--jsno'], "Unknown option '--jsno'. Did you mean --json? See “mailflow check --help”."],
    [['check'], "Missing required argument 'file'. See “mailflow check --help”."],
    [
      ['check', 'a', 'b'],
      "Too many arguments for 'check'. Expected 1 argument but got 2. See “mailflow check --help”.",
    ],
    [
      ['check', 'a', '--json', '--sarif'],
      "Option '--sarif' cannot be used with option '--json'. See “mailflow check --help”.",
    ],
    [['check', 'nowhere.mailflow'], '“nowhere.mailflow” does not exist: check the path, or start with “mailflow new”.'],
    [['check', 'prose.txt/x'], '“prose.txt/x” does not exist: check the path, or start with “mailflow new”.'],
    [['check', '.'], '“.” is a folder: name a design file in it.'],
    [
      ['check', 'prose.txt'],
      '“prose.txt” is not readable (no mail flow design, or cut off): open a copy of it from a backup.',
    ],
    [['check', 'other.json'], '“other.json” is not a mail flow design: choose a file that ends in .mailflow.'],
    [['check', 'utf16.mailflow'], '“utf16.mailflow” is not UTF-8 text: choose a file that ends in .mailflow.'],
    [['check', 'binary.mailflow'], '“binary.mailflow” is not UTF-8 text: choose a file that ends in .mailflow.'],
    [
      ['check', '-'],
      '“standard input” is not readable (no mail flow design, or cut off): open a copy of it from a backup.',
    ],
    [['new', '-t', 'p9', '-o', 'x'], '“p9” is no template: choose one of '],
    [['new', '-t', 'p0'], "Required option '-o, --output <file>' not specified. See “mailflow new --help”."],
    [['new', '-t', 'p0', '-o', '.'], '“.” '],
    [['explain', 'X-1'], '“X-1” is no rule: “mailflow explain” lists them all.'],
    [['check', '\u001B[2J'], '“□[2J” does not exist'],
  ])('%j', async (args, sentence) => {
    const { code, output, error } = await shell.run(...args)
    expect([code, output]).toEqual([2, ''])
    expect(error.startsWith(sentence)).toBe(true)
    expect(error.split('\n')).toHaveLength(2)
  })

  test.each(['newer', 'damaged'])('a %s file', async (name) => {
    for (const command of [['check'], ['script'], ['draw', '-o', 'x.svg'], ['bundle', '-o', 'x']]) {
      const { code, error } = await shell.run(...command, `${name}.mailflow`)
      expect([code, error.split('\n').length]).toEqual([2, 2])
      expect(error).toContain(`“${name}.mailflow”`)
    }
  })
})
