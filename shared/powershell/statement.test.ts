import fc from 'fast-check'
import { expect, test } from 'vitest'
import { printCommand, printEntries, unprintableSentence, type Statement } from './statement'
import { hostileText } from './testing/hostile-text'
import { readCommand } from './testing/read-command'

const toInternet: Statement = {
  target: 'EDGE01',
  subject: 'sendConnector-1',
  cmdlet: 'New-SendConnector',
  parameters: { Name: 'To Internet', AddressSpaces: ['*'], Usage: 'Internet', DNSRoutingEnabled: true },
}

test('a statement is printed as the documentation writes the command', () => {
  expect(printCommand(toInternet)).toEqual({
    ok: true,
    value: "New-SendConnector -Name 'To Internet' -AddressSpaces @('*') -Usage 'Internet' -DNSRoutingEnabled $true",
  })
})

test('a switch takes its value after a colon, so that it can also be off', () => {
  const statement = { ...toInternet, cmdlet: 'Remove-SendConnector', parameters: { Identity: 'x', Confirm: false } }
  expect(printCommand(statement)).toEqual({ ok: true, value: "Remove-SendConnector -Identity 'x' -Confirm:$false" })
})

test('an account is asked for, or taken from the variable of its label, and never printed', () => {
  const statement = { ...toInternet, parameters: { AuthenticationCredential: { credential: 'Edge account' } } }
  expect(printCommand(statement)).toEqual({
    ok: true,
    value: "New-SendConnector -AuthenticationCredential (Get-Credential -Message 'Edge account')",
  })
  expect(printCommand(statement, () => '$edge')).toEqual({
    ok: true,
    value: 'New-SendConnector -AuthenticationCredential $edge',
  })
})

test('a certificate is printed by its name', () => {
  const statement = { ...toInternet, parameters: { TlsCertificateName: { certificate: '<I>CN=CA<S>CN=mail' } } }
  expect(printCommand(statement)).toMatchObject({ value: "New-SendConnector -TlsCertificateName '<I>CN=CA<S>CN=mail'" })
})

test('a refused value names its command and parameter', () => {
  const result = printCommand({ ...toInternet, parameters: { Comment: 'a\0' } })
  expect(result.ok).toBe(false)
  if (!result.ok) expect(unprintableSentence(result.error)).toMatch(/^New-SendConnector -Comment: .*NUL/)
})

test('what is no name of a cmdlet or parameter is refused, not printed', () => {
  expect(printCommand({ ...toInternet, cmdlet: 'New-X; Remove-Y' }).ok).toBe(false)
  const result = printEntries({ ...toInternet, parameters: { 'Name -x': 'a' } }, () => '$x')
  expect(result.ok).toBe(false)
  if (!result.ok) expect(unprintableSentence(result.error)).toContain('Name -x')
})

test('whatever the names are, one command with the same parameters is read back', () => {
  fc.assert(
    fc.property(hostileText, fc.array(hostileText), (name, spaces) => {
      const parameters = { Name: name, AddressSpaces: spaces, Enabled: false, Port: 25 }
      const result = printCommand({ ...toInternet, parameters })
      if (!result.ok) throw new Error(unprintableSentence(result.error))
      expect(readCommand(result.value)).toEqual({ cmdlet: 'New-SendConnector', parameters })
    }),
  )
})
