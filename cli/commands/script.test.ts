import { expect, test } from 'vitest'
import { changeItem, setParameter } from '../../shared/edits/change'
import { emptyDesign } from '../../shared/model/design'
import { plan } from '../../shared/powershell/plan'
import { p0 } from '../../shared/templates/p0'
import { scriptReportSchema } from '../json/script-report'
import { connector, withAcceptedErrors, withError, withoutAddress } from '../testing/designs'
import { Shell } from '../testing/shell'

const shell = new Shell()
shell.writeDesign('p0.mailflow', p0())

test('the script has the commands of the plan, by the place where they run', async () => {
  const { code, output, error } = await shell.run('script', 'p0.mailflow')
  expect(output.split('\n').filter((line) => /^[A-Z]/.test(line))).toHaveLength(plan(p0()).statements.length)
  expect(output).toContain('\n# === EDGE01: in the Exchange Management Shell on EDGE01 itself ===\n')
  expect(output).toContain("\nNew-SendConnector -Name 'To Internet' -Usage 'Internet' -AddressSpaces @('*')")
  expect([code, error]).toEqual([0, ''])
})

test('JSON has the statements in order, as plain data', async () => {
  const { output } = await shell.run('script', 'p0.mailflow', '--json')
  const { statements, blocked } = scriptReportSchema.parse(JSON.parse(output))
  expect(blocked).toEqual([])
  expect(statements).toEqual(
    plan(p0()).statements.map(({ target, cmdlet, parameters }) => ({
      target,
      place: target === 'organization' ? 'organization' : 'EDGE01',
      cmdlet,
      parameters,
    })),
  )
  expect(statements.find(({ parameters }) => parameters.Name === 'To Edge')).toMatchObject({
    target: 'organization',
    place: 'organization',
    parameters: {
      AddressSpaces: ['*'],
      DNSRoutingEnabled: false,
      AuthenticationCredential: { credential: 'Local account on EDGE01' },
    },
  })
})

test('a design that changes nothing says so', async () => {
  shell.writeDesign('empty.mailflow', emptyDesign)
  const { code, output } = await shell.run('script', 'empty.mailflow')
  expect(output).toBe('# Untitled mail flow\n\n# Nothing to change: the design is what exists.\n')
  expect(code).toBe(0)
})

test('a command that has to wait is named, and the exit code says that the script is not complete', async () => {
  shell.writeDesign('waiting.mailflow', withoutAddress())
  const { code, output, error } = await shell.run('script', 'waiting.mailflow')
  expect(error).toMatch(/Not in the script: “.*” waits: .* MBXSERVER02/)
  expect(output).toMatch(/\n# Not in the script: “/)
  expect(code).toBe(1)
})

test('a value that no script can carry is named, and no line break gets out of its comment', async () => {
  const design = p0()
  const id = connector(design, 'To Internet')
  shell.writeDesign(
    'nul.mailflow',
    changeItem<'sendConnector'>(id, { name: 'A\0B', comment: 'why\nRemove-Item C:' })(design),
  )
  const { code, output, error } = await shell.run('script', 'nul.mailflow')
  expect(error).toContain('New-SendConnector -Name: The text contains a NUL character')
  expect(output).toContain('# why Remove-Item C:\n')
  expect(code).toBe(1)
})

test('open errors of the design are told beside the script', async () => {
  const design = p0()
  shell.writeDesign('off.mailflow', setParameter(connector(design, 'To Internet'), 'Enabled', false)(design))
  const { code, error } = await shell.run('script', 'off.mailflow')
  expect(error).toMatch(/^The design has \d open errors?: run “mailflow check” before the script\.\n$/)
  expect(code).toBe(0)
})

test('a value that cannot be read holds its command back, unless somebody accepted it', async () => {
  shell.writeDesign('bad.mailflow', withError())
  const { code, output, error } = await shell.run('script', 'bad.mailflow')
  expect(error).toContain(
    'Not in the script: “To Internet” waits: AddressSpaces holds “*contoso.com”, which cannot be read.',
  )
  expect(output).not.toContain("New-SendConnector -Name 'To Internet'")
  expect(code).toBe(1)
  shell.writeDesign('accepted.mailflow', withAcceptedErrors())
  expect((await shell.run('script', 'accepted.mailflow')).output).toContain("-AddressSpaces @('*contoso.com')")
})
