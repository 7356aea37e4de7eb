import { beforeAll, describe, expect, test } from 'vitest'
import type { Statement } from '../../shared/powershell/statement'
import { bundleFiles, playScenario, run, type Outcome } from './scenario'

const at = { target: 'organization' }
const statements: readonly Statement[] = [
  {
    ...at,
    subject: 'acceptedDomain-1',
    cmdlet: 'Set-AcceptedDomain',
    parameters: { Identity: 'fabrikam.com', MakeDefault: true },
  },
  {
    ...at,
    subject: 'sendConnector-1',
    cmdlet: 'Set-SendConnector',
    parameters: { Identity: 'CONTOSO\\To Edge', Name: 'To Edge', MaxMessageSize: '20MB' },
  },
  { ...at, subject: 'organization', cmdlet: 'Set-TransportConfig', parameters: { MaxSendSize: '20MB' } },
  {
    ...at,
    subject: 'receiveConnector-1',
    cmdlet: 'Set-ReceiveConnector',
    parameters: { Identity: 'MBX01\\Relay', PermissionGroups: ['ExchangeUsers'] },
  },
  {
    ...at,
    subject: 'sendConnector-2',
    cmdlet: 'Remove-SendConnector',
    parameters: { Identity: 'To partner', Confirm: false },
  },
  {
    ...at,
    subject: 'receiveConnector-2',
    cmdlet: 'Remove-ReceiveConnector',
    parameters: { Identity: 'MBX01\\From device', Confirm: false },
  },
]

const before = `
$FakeExchange.Machine = 'MBX01'
New-AcceptedDomain -Name 'contoso.com' -DomainName 'contoso.com' -DomainType 'Authoritative' | Out-Null
New-AcceptedDomain -Name 'fabrikam.com' -DomainName 'fabrikam.com' -DomainType 'Authoritative' | Out-Null
New-SendConnector -Name 'CONTOSO\\To Edge' -AddressSpaces '*' -MaxMessageSize '35MB' | Out-Null
New-SendConnector -Name 'To partner' -AddressSpaces 'a.example' -SmartHostAuthMechanism 'BasicAuthRequireTLS' -SourceIPAddress '0.0.0.0' -Comment "first\`nsecond" | Out-Null
New-ReceiveConnector -Name 'Relay' -Server 'MBX01' -PermissionGroups 'AnonymousUsers, Custom' | Out-Null
New-ReceiveConnector -Name 'From device' -Server 'MBX01' -Bindings '10.0.0.1:25' -PermissionGroups 'AnonymousUsers' | Out-Null
Get-ReceiveConnector -Identity 'MBX01\\From device' | Add-ADPermission -User 'NT AUTHORITY\\ANONYMOUS LOGON' -ExtendedRights 'ms-Exch-SMTP-Accept-Any-Recipient'
(Get-TransportConfig).MaxSendSize = '10 MB (10,485,760 bytes)'
$FakeExchange.Strict = $true
`
const goBack = `
foreach ($line in $lines) { Invoke-Expression ($line -replace '(Remove-\\w+)', '$1 -Confirm:$false') }`

let outcome: Outcome
beforeAll(() => {
  outcome = playScenario(bundleFiles(statements), before, [
    ['apply', "& './3-apply-organization.ps1'"],
    [
      'file',
      "(Get-Content './3-apply-organization-way-back.txt')\n([IO.File]::ReadAllBytes('./3-apply-organization-way-back.txt')[0..2] -join ' ')",
    ],
    ['back', `$lines = @(Get-Content './3-apply-organization-way-back.txt')\n[array]::Reverse($lines)${goBack}`],
    ['again', "& './3-apply-organization.ps1'"],
    [
      'back as printed',
      `$printed = @($Runs[-1].output)\n$lines = $printed[([array]::IndexOf($printed, 'To go back, run these commands in this shell, in this order:') + 1)..($printed.Count - 1)]${goBack}`,
    ],
    ['whole file', "(Get-Content './3-apply-organization-way-back.txt')"],
  ])
}, 120_000)

describe('the way back', () => {
  test('is one that Exchange takes, as it is written to the file and as it is printed', () => {
    for (const name of ['apply', 'back', 'again', 'back as printed']) expect(run(outcome, name).failure).toBeNull()
  })

  test('brings back what was there', () => {
    expect(outcome.store['AcceptedDomain']).toMatchObject({
      'contoso.com': { Default: true },
      'fabrikam.com': { Default: false },
    })
    expect(outcome.store['SendConnector']!['CONTOSO\\To Edge']).toMatchObject({ Name: 'CONTOSO\\To Edge' })
    expect(outcome.store['SendConnector']!['To partner']).toMatchObject({ Comment: 'first\nsecond' })
    expect(outcome.store['ReceiveConnector']!['MBX01\\Relay']).toMatchObject({ PermissionGroups: 'AnonymousUsers' })
    expect(outcome.rights.at(-1)).toMatchObject({
      Identity: 'MBX01\\From device',
      ExtendedRights: ['ms-Exch-SMTP-Accept-Any-Recipient'],
    })
  })

  test('names the former default domain, the renamed connector, and no identity of the transport settings', () => {
    const text = run(outcome, 'file').output
    expect(text).toContain("Set-AcceptedDomain -Identity 'contoso.com' -MakeDefault $true")
    expect(text).toContain("Set-SendConnector -Identity 'To Edge' -Name 'CONTOSO\\To Edge' -MaxMessageSize '36700160'")
    expect(text).toContain("Set-TransportConfig -MaxSendSize '10485760'")
    expect(text).toContain("Set-ReceiveConnector -Identity 'MBX01\\Relay' -PermissionGroups 'AnonymousUsers'")
    expect(text).toContain(
      "Get-ReceiveConnector -Identity 'MBX01\\From device' | Add-ADPermission -User 'NT AUTHORITY\\ANONYMOUS LOGON' -ExtendedRights @('ms-Exch-SMTP-Accept-Any-Recipient')",
    )
  })

  test('asks for the account of a removed connector, and leaves out what only an Edge server takes', () => {
    const again = run(outcome, 'file').output.find((line) => line.startsWith('New-SendConnector'))
    expect(again).toContain("(Get-Credential -Message 'The former account of SendConnector ''To partner''')")
    expect(again).not.toContain('SourceIPAddress')
  })

  test('stands in a file that begins with a byte order mark and says when and where it began; the next run adds to it', () => {
    const { output } = run(outcome, 'file')
    expect(output.at(-1)).toBe('239 187 191')
    expect(output[0]).toMatch(
      /^# Started \d{4}-\d\d-\d\d \d\d:\d\d:\d\d in the Exchange Management Shell of the organization/,
    )
    expect(run(outcome, 'whole file').output.filter((line) => line.startsWith('# Started'))).toHaveLength(2)
  })
})
