import { expect, test } from 'vitest'
import { acceptFinding } from '../../edits/accept'
import { check } from '../../rules/check'
import { place } from '../../edits/add'
import { setParameter } from '../../edits/change'
import { emptyDesign } from '../../model/design'
import { p0 } from '../../templates/p0'
import { bundleInputOf } from './bundle-input'

const server = place('mailbox', { x: 0, y: 0 })(emptyDesign)
const wrong = setParameter('receiveConnector-1', 'Bindings', ['everywhere'])(server)
const found = check(wrong).find(({ severity }) => severity === 'error')
const rule = found?.rule ?? ''
const subject = found?.subject ?? ''

function noteOf(expires?: string): string | undefined {
  const acceptance = { rule, subject, reason: 'Known', author: 'R. Reviewer', ...(expires && { expires }) }
  const design = acceptFinding(acceptance)(wrong)
  const { problems, risks } = bundleInputOf(design, { toolVersion: '0.0.0' })
  return [...problems, ...risks.accepted].find((note) => note.includes(` ${rule}`))
}

test('an open error stands above all else in the run book, says how bad it is, and names the object once', () => {
  const { problems } = bundleInputOf(wrong, { toolVersion: '0.0.0' })
  expect(problems.filter((note) => note.startsWith(`Error ${rule}: “Default Frontend MBX01”`))).toHaveLength(1)
})

test('the run book says who accepted a finding, until when and why', () => {
  expect(noteOf('2999-12-31')).toMatch(/^Error .* Accepted by R\. Reviewer until 2999-12-31: Known$/)
  expect(noteOf()).toMatch(/ Accepted by R\. Reviewer: Known$/)
})

test('the run book says that an acceptance has ended', () => {
  expect(noteOf('2020-01-01')).toMatch(/ The acceptance by R\. Reviewer ended on 2020-01-01, .* Its reason was: Known$/)
})

test('what somebody accepted is told apart from warnings that are open', () => {
  const { risks } = bundleInputOf(p0(), { toolVersion: '0.0.0' })
  expect(risks.accepted).toEqual([
    expect.stringMatching(/^Note EDGE-018: .* Accepted: The procedure/),
    expect.stringMatching(/^Warning EDGE-017: .* Accepted: The procedure/),
  ])
  expect(bundleInputOf({ ...p0(), accepted: [] }, { toolVersion: '0.0.0' }).risks).toEqual({
    warnings: [expect.stringMatching(/^Warning EDGE-017: .*Grant it the rights\.$/)],
    accepted: [],
  })
})
