import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hostileText } from '../../testing/hostile-text'
import { readLiteral } from '../../testing/read-command'
import { call, indented, printed, table, told } from './text'
import { entriesOf, refusalOf } from './values'

const plain = fc.oneof(hostileText, fc.boolean(), fc.integer(), fc.constant(null), fc.array(hostileText))
const names = fc.stringMatching(/^[A-Z][A-Za-z]{0,9}$/)

test('every value of an object or step reads back as it is', () => {
  fc.assert(
    fc.property(fc.dictionary(names, plain, { maxKeys: 4 }), (values) => {
      const entries = entriesOf(values)
      expect(entries).toHaveLength(Object.keys(values).length)
      const read = entries.map((entry) => {
        const [, name = '', value = ''] = /^([A-Za-z]+) = ([\s\S]*)$/.exec(entry) ?? []
        return [name, readLiteral(value)]
      })
      expect(read).toEqual(Object.entries(values))
    }),
  )
})

test('accounts, their names and files are asked for when a command needs them', () => {
  expect(
    entriesOf({
      AuthenticationCredential: { credential: "It's\0" },
      User: { credentialName: 'Relay' },
      FileData: { fileContent: 'C:\\x.xml' },
      TlsCertificateName: { certificate: '<I>a<S>b' },
      TLSSendDomainSecureList: { add: ['a.example', 'b.example'] },
    }),
  ).toEqual([
    "AuthenticationCredential = { Get-LabelledCredential -Label 'It''s' }",
    "User = { (Get-LabelledCredential -Label 'Relay').UserName }",
    "FileData = { Read-SubscriptionFile -Path 'C:\\x.xml' }",
    "TlsCertificateName = '<I>a<S>b'",
    "TLSSendDomainSecureList = @{Add='a.example', 'b.example'}",
  ])
})

test('a value that no script can carry has its refusal, which names cmdlet, parameter and object', () => {
  expect(refusalOf({ Name: 'a', Comment: '\0' }, 'New-SendConnector', 'sendConnector-1')).toEqual({
    cmdlet: 'New-SendConnector',
    parameter: 'Comment',
    subject: 'sendConnector-1',
    refusal: { reason: 'nul' },
  })
  expect(refusalOf({ Name: 'a' }, 'New-SendConnector', 'sendConnector-1')).toBeUndefined()
  expect(() => entriesOf({ Name: '\0' })).toThrow('not looked at')
  expect(() => printed('\0')).toThrow('not looked at')
  expect(told('a\0b')).toBe("'ab'")
})

test('a call is one line, its tables have one entry a line', () => {
  expect(call('Add-Step', { Key: "'a'", Edge: undefined, Parameter: table(["Name = 'x'"]) })).toBe(
    "Add-Step -Key 'a' -Parameter ([ordered]@{\n    Name = 'x'\n})",
  )
  expect(table([])).toBe('([ordered]@{})')
  expect(indented('a\n\nb')).toBe('    a\n\n    b')
})
