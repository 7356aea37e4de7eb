import { PNG } from 'pngjs'
import { describe, expect, test } from 'vitest'
import { emptyDesign } from '../../shared/model/design'
import { place } from '../../shared/edits/add'
import { changeItem } from '../../shared/edits/change'
import { p0 } from '../../shared/templates/p0'
import { Shell } from '../testing/shell'

const shell = new Shell()
shell.writeDesign('p0.mailflow', p0())
shell.writeDesign('empty.mailflow', emptyDesign)

test('an SVG carries its fonts and is the same on every run', async () => {
  expect(await shell.run('draw', 'p0.mailflow', '-o', 'a.svg')).toEqual({
    code: 0,
    output: 'Drew “a.svg”.\n',
    error: '',
  })
  await shell.run('draw', 'p0.mailflow', '-o', 'b.svg')
  const svg = shell.read('a.svg')
  expect(svg.equals(shell.read('b.svg'))).toBe(true)
  expect(svg.toString()).toMatch(/^<svg .*@font-face.*To Internal Org/s)
  expect((await shell.run('draw', 'p0.mailflow', '-o', '-')).output).toBe(svg.toString())
})

test('a PNG has the wanted scale and is the same on every run', async () => {
  for (const file of ['a.png', 'b.PNG']) await shell.run('draw', 'p0.mailflow', '-o', file, '--scale', '1')
  await shell.run('draw', 'p0.mailflow', '-o', 'twice.png')
  const [once, twice] = [PNG.sync.read(shell.read('a.png')), PNG.sync.read(shell.read('twice.png'))]
  expect(shell.read('a.png').equals(shell.read('b.PNG'))).toBe(true)
  expect([twice.width, twice.height]).toEqual([2 * once.width, 2 * once.height])
})

test('the dark theme has a dark ground', async () => {
  await shell.run('draw', 'p0.mailflow', '-o', 'light.png', '--scale', '1')
  await shell.run('draw', 'p0.mailflow', '-o', 'dark.png', '--scale', '1', '--theme', 'dark')
  const corner = (file: string) => PNG.sync.read(shell.read(file)).data[0] ?? 0
  expect(corner('light.png')).toBeGreaterThan(200)
  expect(corner('dark.png')).toBeLessThan(60)
})

test('a scale for an SVG is said to change nothing', async () => {
  const { code, error } = await shell.run('draw', 'p0.mailflow', '-o', 'scaled.svg', '--scale', '3')
  expect([code, error]).toEqual([0, expect.stringContaining('--scale changes nothing')])
})

describe('refuses, with a sentence,', () => {
  test.each([
    ['a format that it does not know', ['p0.mailflow', '-o', 'a.gif'], '“a.gif” is in no format that can be drawn'],
    ['a scale of nothing', ['p0.mailflow', '-o', 'x.png', '--scale', '0'], 'The scale “0” cannot be used'],
    ['a negative scale', ['p0.mailflow', '-o', 'x.png', '--scale', '-2'], 'The scale “-2” cannot be used'],
    ['a scale that is no number', ['p0.mailflow', '-o', 'x.png', '--scale', 'big'], 'The scale “big” cannot be used'],
    ['a picture beyond 80 megapixels', ['p0.mailflow', '-o', 'x.png', '--scale', '99'], 'more than 80 megapixels'],
    ['a theme that it does not know', ['p0.mailflow', '-o', 'x.png', '--theme', 'pink'], 'Allowed choices are light'],
    ['a design with nothing to draw', ['empty.mailflow', '-o', 'x.svg'], 'Nothing is drawn in “empty.mailflow”'],
    ['a folder that is not there', ['p0.mailflow', '-o', 'no/x.svg'], 'in a folder that does not exist'],
    ['a command line without a target', ['p0.mailflow'], 'Required option'],
  ])('%s', async (_, args, sentence) => {
    const { code, output, error } = await shell.run('draw', ...args)
    expect(error).toContain(sentence)
    expect([code, output]).toEqual([2, ''])
  })
})

test('a PNG with characters that its font lacks says which they are, an SVG needs not', async () => {
  const internet = place('internet', { x: 0, y: 0 })(emptyDesign)
  shell.writeDesign('foreign.mailflow', changeItem('internet-1', { name: 'メール Ελλάδα 日' })(internet))
  const { code, error } = await shell.run('draw', 'foreign.mailflow', '-o', 'foreign.png')
  expect(code).toBe(0)
  expect(error).toMatch(/^The font of PNG pictures lacks メ ー ル 日, so boxes stand in their place: .*\.\n$/)
  expect((await shell.run('draw', 'foreign.mailflow', '-o', 'foreign.svg')).error).toBe('')
})
