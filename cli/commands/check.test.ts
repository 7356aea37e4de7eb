import { describe, expect, test } from 'vitest'
import { p0 } from '../../shared/templates/p0'
import { checkReportSchema } from '../json/check-report'
import { withAcceptedErrors, withError, withManyErrors } from '../testing/designs'
import { Shell } from '../testing/shell'

const shell = new Shell()
shell.writeDesign('good.mailflow', p0())
shell.writeDesign('bad.mailflow', withError())
shell.writeDesign('accepted.mailflow', withAcceptedErrors())
shell.writeDesign('expired.mailflow', withAcceptedErrors('2020-01-01'))

describe('the exit code', () => {
  test.each([
    ['is 0 for a design without an error', 'good.mailflow', 0],
    ['is 1 for an error that nobody accepted', 'bad.mailflow', 1],
    ['is 0 where every error is accepted', 'accepted.mailflow', 0],
    ['is 1 where the acceptance of an error has ended', 'expired.mailflow', 1],
    ['is 2 for a file that is not there', 'nowhere.mailflow', 2],
  ])('%s', async (_, file, code) => {
    for (const format of [[], ['--json'], ['--sarif']])
      expect((await shell.run('check', file, ...format)).code).toBe(code)
  })
})

describe('what a person reads', () => {
  test('names the rule, the object and the problem, and counts', async () => {
    const { output, error } = await shell.run('check', 'bad.mailflow')
    expect(output).toMatch(
      /^Contoso: Internet mail through Edge\n\nErrors\n {2}SC-AS-001 +To Internet\n +“To Internet”.*\*contoso\.com/,
    )
    expect(output).toMatch(/\n\n\d+ errors?, \d+ warnings?, \d+ notes?; 2 accepted\.\n$/)
    expect(error).toBe('')
  })

  test('says of a finding that is back that its acceptance has ended', async () => {
    const { output } = await shell.run('check', 'expired.mailflow')
    expect(output).toContain(
      'The acceptance by R. Reviewer ended on 2020-01-01, so mend the problem or accept it again.',
    )
  })

  test('shows of hundreds the first of each rule, unless all are asked for', async () => {
    shell.writeDesign('many.mailflow', withManyErrors(150))
    const { output } = await shell.run('check', 'many.mailflow')
    expect(output).toMatch(/\n {2}SC-AS-001 +and 147 more\n/)
    expect(output).toContain('--all shows every finding')
    const { output: all } = await shell.run('check', 'many.mailflow', '--all')
    expect(all.match(/^ {2}SC-AS-001 /gm)).toHaveLength(150)
    expect(all).not.toContain('and 147 more')
  })

  test('marks what was accepted, by whom, until when and why', async () => {
    const { output } = await shell.run('check', 'accepted.mailflow')
    expect(output).toContain('\nAccepted\n  SC-AS-001')
    expect(output).toContain('Accepted by R. Reviewer until 9999-12-31: Agreed with the owner\n')
    expect(output).not.toContain('Errors')
    expect(output).toMatch(/; \d accepted\.\n$/)
  })

  test('has colours only where a terminal shows them', async () => {
    const coloured = new Shell()
    coloured.colours = true
    coloured.writeDesign('bad.mailflow', withError())
    expect((await coloured.run('check', 'bad.mailflow')).output).toContain('\u001B[31m')
    expect((await shell.run('check', 'bad.mailflow')).output).not.toContain('\u001B')
  })

  test('cannot be made to steer the terminal by a name in the design', async () => {
    shell.writeDesign('hostile.mailflow', { ...withError(), title: 'A\u001B[2J\u202Eb\nc' })
    expect((await shell.run('check', 'hostile.mailflow')).output).toMatch(/^A□\[2J□b c\n/)
  })
})

describe('JSON', () => {
  test('keeps to its schema and says what was accepted', async () => {
    const parsed = checkReportSchema.parse(JSON.parse((await shell.run('check', 'accepted.mailflow', '--json')).output))
    expect(parsed.findings).toContainEqual(
      expect.objectContaining({
        rule: 'SC-AS-001',
        severity: 'error',
        subject: 'To Internet',
        accepted: true,
        acceptance: { reason: 'Agreed with the owner', author: 'R. Reviewer', expires: '9999-12-31' },
      }),
    )
  })

  test('is the same for a design on standard input', async () => {
    shell.input = shell.read('bad.mailflow').toString()
    expect(await shell.run('check', '-', '--json')).toEqual(await shell.run('check', 'bad.mailflow', '--json'))
  })
})
