import { expect, test } from 'vitest'
import { changeItem } from '../../shared/edits/change'
import { indexes } from '../../shared/model/indexes'
import { p0 } from '../../shared/templates/p0'
import { Shell } from '../testing/shell'

const shell = new Shell()
shell.writeDesign('p0.mailflow', p0())

test('a list is printed for people, each row with its fields', async () => {
  const { code, output } = await shell.run('list', 'firewall', 'p0.mailflow')
  expect(code).toBe(0)
  expect(output).toMatch(/^Firewall\n\n/)
  expect(output).toMatch(/ {2}From +Internet\n {2}From addresses +any address\n {2}To +EDGE01\n/)
  expect(output).toMatch(/ {2}Why +Receive connector “From Internet”/)
})

test('the same as CSV and as a Markdown table', async () => {
  const csv = await shell.run('list', 'dns', 'p0.mailflow', '--csv')
  expect(csv.output).toMatch(/^\uFEFF"Name","Record","Value","Where","Why"\r\n"contoso.com","MX",/)
  const markdown = await shell.run('list', 'certificates', 'p0.mailflow', '--markdown')
  expect(markdown.output).toMatch(/^## Certificates\n\n\| Name \| On \|/)
})

test('a name that a terminal or spreadsheet would obey does nothing there', async () => {
  const [edge] = indexes(p0()).byKind.server
  shell.writeDesign('hostile.mailflow', changeItem<'server'>(edge?.id ?? '', { name: '=cmd|\u001B[31mX' })(p0()))
  const people = await shell.run('list', 'firewall', 'hostile.mailflow')
  expect(people.output).toContain('=cmd|□[31mX')
  expect(people.output).not.toContain('\u001B')
  const csv = await shell.run('list', 'firewall', 'hostile.mailflow', '--csv')
  expect(csv.output).toContain(`"'=cmd| [31mX"`)
  expect(csv.output).not.toContain('"=cmd')
})

test('a list that does not exist, and two forms at once, are refused with a sentence', async () => {
  expect((await shell.run('list', 'cables', 'p0.mailflow')).code).toBe(2)
  const both = await shell.run('list', 'dns', 'p0.mailflow', '--csv', '--json')
  expect(both.code).toBe(2)
  expect(both.error).not.toBe('')
})
