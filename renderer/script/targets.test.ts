import { expect, test } from 'vitest'
import { designOf, edge } from '../../shared/rules/testing/designs'
import type { Statement } from '../../shared/powershell/statement'
import { shownTargets, textOf } from './targets'

const onEdge: Statement = {
  target: 'server-1',
  cmdlet: 'New-SendConnector',
  parameters: { Name: 'To Internet' },
  reason: 'Mail to the Internet\nleaves here.',
  subject: 'sendConnector-1',
}
const design = designOf(edge())
const inOrganization: Statement = { ...onEdge, target: 'organization', subject: 'sendConnector-2' }

test('commands stand together by the place where they run, in the order of the plan', () => {
  const targets = shownTargets([onEdge, inOrganization, { ...onEdge, subject: 'sendConnector-3' }], design)
  expect(targets.map(({ edge: name, statements }) => [name, statements.length])).toEqual([
    ['EDGE01', 2],
    [undefined, 1],
  ])
})

test('every line of a reason is a comment', () => {
  const [first] = shownTargets([onEdge], design)
  expect(textOf(first?.statements ?? [])).toBe(
    "# Mail to the Internet\n# leaves here.\nNew-SendConnector -Name 'To Internet'",
  )
})
