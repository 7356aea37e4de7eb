import { expect, test } from 'vitest'
import { nouns, objectOf } from '../../exchange/objects'
import type { Statement } from '../statement'
import { checks } from './checks'

function at(cmdlet: string, parameters: Statement['parameters']): Statement {
  return { target: 'server-1', cmdlet, parameters, subject: cmdlet }
}

test('what Get- does not show is not looked for', () => {
  const [line] = checks(
    [at('Set-SendConnector', { Identity: 'To HQ', LinkedReceiveConnector: null, Comment: 'x' })],
    '',
  )
  expect(line).toMatch(/^Get-SendConnector 'To HQ' \| Format-List .*, Comment$/)
  expect(line).not.toContain('LinkedReceiveConnector')
})

test('what Get- shows under another name is looked for under that', () => {
  expect(checks([at('Set-AcceptedDomain', { Identity: 'contoso.com', MakeDefault: true })], '')).toEqual([
    "Get-AcceptedDomain 'contoso.com' | Format-List Name, DomainName, DomainType, Default",
  ])
})

test.each(nouns)('of %s nothing is looked for that no export has', (noun) => {
  const { cmdlets, parameters } = objectOf(noun)
  if (!cmdlets.Set) return
  const stated = Object.fromEntries(Object.keys(parameters).map((name) => [name, 'x']))
  const [line = ''] = checks([at(cmdlets.Set, { Identity: 'x', ...stated })], '')
  const looked = line.split('Format-List ')[1]?.split(', ') ?? []
  const notExported = Object.entries(parameters).flatMap(([name, { exported }]) => (exported === true ? [] : [name]))
  expect(looked.filter((name) => notExported.includes(name))).toEqual([])
})

test('the settings of a server are looked at with the cmdlet of its version', () => {
  const parameters = { Identity: 'EDGE01', ExternalIPAddress: '203.0.113.5' }
  expect(checks([at('Set-TransportServer', parameters), at('Set-TransportService', parameters)], 'EDGE01')).toEqual([
    "Get-TransportServer 'EDGE01' | Format-List ExternalIPAddress",
    "Get-TransportService 'EDGE01' | Format-List ExternalIPAddress",
  ])
})

test('a connector on an Edge server is looked for there, a right on the connector that has it', () => {
  const right = { Identity: 'EDGE01\\In', User: 'CONTOSO\\x', ExtendedRights: ['ms-Exch-SMTP-Submit'] }
  expect(
    checks(
      [
        at('Remove-ReceiveConnector', { Identity: 'In' }),
        at('New-ReceiveConnector', { Name: 'Out' }),
        at('Remove-ADPermission', right),
      ],
      'EDGE01',
    ),
  ).toEqual([
    "Get-ReceiveConnector 'In'   # is no longer found",
    "Get-ReceiveConnector 'EDGE01\\Out' | Format-List Identity, Name, AuthMechanism, Bindings, RemoteIPRanges, PermissionGroups",
    "Get-ReceiveConnector 'EDGE01\\In' | Get-ADPermission -User 'CONTOSO\\x' | Format-List User, ExtendedRights, Deny",
  ])
})
