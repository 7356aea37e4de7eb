import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Statement } from '../../shared/powershell/statement'
import { hostileText } from '../../shared/powershell/testing/hostile-text'
import { sampleCredentials, sampleStatements } from './sample'
import { bundleFiles, cmdlets, playScenario, run, type Outcome, type Part } from './scenario'

/* What setup left on the Edge server, and a connector that the design does without. */
const before = `
$FakeExchange.FailOn = ''
New-ReceiveConnector -Name 'Default internal receive connector EDGE01' -Bindings '0.0.0.0:25' -RemoteIPRanges '0.0.0.0-255.255.255.255' | Out-Null
New-SendConnector -Name 'Old way out' -AddressSpaces '*.old.example;7' -SmartHosts 'gw.old.example' -Comment "it's old" | Out-Null
`

const edge = "& './3-apply-EDGE01.ps1'"

function scripts(statements: readonly Statement[] = sampleStatements): Record<string, Uint8Array> {
  return bundleFiles(statements, sampleCredentials)
}

function scenario(
  parts: readonly Part[],
  statements?: readonly Statement[],
  moreFiles: Readonly<Record<string, Uint8Array>> = {},
): Outcome {
  return playScenario({ ...scripts(statements), ...moreFiles }, before, parts)
}

describe('the apply script against a server', () => {
  test('the first run makes what is missing, in the order of the plan, and asks once for the account', () => {
    const outcome = scenario([['first', edge]])
    const first = run(outcome, 'first')
    expect(first.failure).toBeNull()
    expect(cmdlets(first)).toEqual([
      'New-AcceptedDomain',
      'Set-ReceiveConnector',
      'New-ReceiveConnector',
      'Add-ADPermission',
      'New-SendConnector',
      'Get-Credential',
      'New-SendConnector',
      'Remove-SendConnector',
    ])
    expect(first.calls[1]!.parameters).toEqual({
      Bindings: ['10.1.1.1:25'],
      Identity: 'EDGE01\\Default internal receive connector EDGE01',
      Name: 'From Internet',
    })
    expect(first.calls[6]!.parameters).toMatchObject({ AuthenticationCredential: 'account CONTOSO\\edge' })
    expect(Object.keys(outcome.store['SendConnector']!)).toEqual(['To Internet', 'To Internal Org'])
    expect(Object.keys(outcome.store['ReceiveConnector']!).sort()).toEqual([
      'EDGE01\\From Internal Org',
      'EDGE01\\From Internet',
    ])
    expect(outcome.rights).toHaveLength(1)
  })

  test('a second run changes nothing and asks for nothing', () => {
    const outcome = scenario([
      ['first', edge],
      ['second', edge],
    ])
    const second = run(outcome, 'second')
    expect(second.failure).toBeNull()
    expect(cmdlets(second)).toEqual([])
    expect(second.output).toContain('0 created, 0 changed, 0 removed, 7 already as designed.')
  })

  test('a property that was changed since is set again, and nothing else but the account that cannot be compared', () => {
    const outcome = scenario([
      ['first', edge],
      ['drift', "Set-SendConnector -Identity 'To Internal Org' -SmartHosts 'mbxserver01.contoso.com'"],
      ['second', edge],
    ])
    const second = run(outcome, 'second')
    expect(cmdlets(second)).toEqual(['Get-Credential', 'Set-SendConnector'])
    expect(second.calls[1]!.parameters).toEqual({
      AuthenticationCredential: 'account CONTOSO\\edge',
      Identity: 'To Internal Org',
      SmartHosts: ['mbxserver01.contoso.com', 'mbxserver02.contoso.com'],
    })
  })

  test('-WhatIf shows every change, makes none and asks for no account', () => {
    const outcome = scenario([['whatIf', `${edge} -WhatIf`]])
    const whatIf = run(outcome, 'whatIf')
    expect(whatIf.failure).toBeNull()
    expect(cmdlets(whatIf)).toEqual([])
    expect(Object.keys(outcome.store['SendConnector']!)).toEqual(['Old way out'])
    expect(whatIf.output).toContain('Nothing was changed. Without -WhatIf: 4 would be created, 2 changed, 1 removed.')
    expect(whatIf.output.join('\n')).not.toContain('To go back')
  })

  test('the first error stops it; it says what was done and how to take it back', () => {
    const outcome = scenario([['broken', `$FakeExchange.FailOn = 'New-SendConnector'\n${edge}`]])
    const broken = run(outcome, 'broken')
    expect(broken.failure).toContain('The server refused it.')
    expect(cmdlets(broken)).not.toContain('Remove-SendConnector')
    const report = broken.output.join('\n')
    expect(report).toContain('STOPPED at step 5.')
    expect(report).toContain("Remove-ReceiveConnector -Identity 'EDGE01\\From Internal Org'")
    expect(report).toContain(
      "Set-ReceiveConnector -Identity 'EDGE01\\From Internet' -Name 'Default internal receive connector EDGE01' -Bindings '0.0.0.0:25'",
    )
  })

  test('after an error the script goes on where it stopped when it is started again', () => {
    const outcome = scenario([
      ['broken', `$FakeExchange.FailOn = 'New-SendConnector'\n${edge}`],
      ['again', `$FakeExchange.FailOn = ''\n${edge}`],
    ])
    expect(run(outcome, 'again').failure).toBeNull()
    expect(cmdlets(run(outcome, 'again'))).toEqual([
      'New-SendConnector',
      'Get-Credential',
      'New-SendConnector',
      'Remove-SendConnector',
    ])
  })

  test('the commands that it prints take everything back', () => {
    const outcome = scenario([
      ['first', edge],
      [
        'back',
        [
          '$printed = @($Runs[0].output)',
          "$from = [array]::IndexOf($printed, 'To go back, run these commands in this shell, in this order:')",
          "foreach ($line in $printed[($from + 1)..($printed.Count - 1)]) { Invoke-Expression ($line -replace '(Remove-\\w+)', '$1 -Confirm:$false') }",
        ].join('\n'),
      ],
    ])
    expect(run(outcome, 'back').failure).toBeNull()
    expect(Object.keys(outcome.store['SendConnector']!)).toEqual(['Old way out'])
    expect(outcome.store['SendConnector']!['Old way out']).toMatchObject({
      Comment: "it's old",
      SmartHosts: 'gw.old.example',
    })
    expect(Object.keys(outcome.store['ReceiveConnector']!)).toEqual([
      'EDGE01\\Default internal receive connector EDGE01',
    ])
    expect(outcome.store['AcceptedDomain']).toEqual({})
    expect(outcome.rights).toEqual([])
  })

  test('on another machine, and in a shell without Exchange, it does nothing', () => {
    const outcome = scenario([
      ['elsewhere', `$env:COMPUTERNAME = 'MBX01'\n${edge}`],
      ['noExchange', `$env:COMPUTERNAME = 'EDGE01'\nRemove-Module FakeExchange\n${edge}`],
    ])
    expect(run(outcome, 'elsewhere').failure).toContain('this machine is MBX01')
    expect(run(outcome, 'elsewhere').output).toContain('STOPPED before the first step.')
    expect(run(outcome, 'noExchange').failure).toContain('This shell does not know')
  })

  test('the script of the organization makes the connector to the Edge server', () => {
    const outcome = scenario([
      ['first', "& './3-apply-organization.ps1'"],
      ['second', "& './3-apply-organization.ps1'"],
    ])
    expect(cmdlets(run(outcome, 'first'))).toEqual(['Get-Credential', 'New-SendConnector'])
    expect(cmdlets(run(outcome, 'second'))).toEqual([])
  })
})

test('hostile values arrive at the cmdlets as they are, and count as the same in a second run', () => {
  const texts = fc.sample(hostileText, { numRuns: 150, seed: 11 }).filter((text) => !/\p{Cs}/u.test(text))
  const statements = texts.map((text, index) => ({
    target: 'EDGE01',
    subject: `sendConnector-${index}`,
    cmdlet: 'New-SendConnector',
    parameters: { Name: `Connector ${index}`, Comment: text, SmartHosts: [text, 'x'] },
  }))
  const outcome = scenario(
    [
      ['first', edge],
      ['second', edge],
    ],
    statements,
  )
  expect(run(outcome, 'first').failure).toBeNull()
  for (const [index, text] of texts.entries()) {
    expect(outcome.store['SendConnector']![`Connector ${index}`]).toMatchObject({
      Comment: text,
      SmartHosts: [text, 'x'],
    })
  }
  expect(cmdlets(run(outcome, 'second'))).toEqual([])
})

describe('what counts as the same', () => {
  const connector = (parameters: Statement['parameters']): readonly Statement[] => [
    {
      target: 'EDGE01',
      subject: 'x',
      cmdlet: 'Set-ReceiveConnector',
      parameters: { Identity: 'EDGE01\\Default internal receive connector EDGE01', ...parameters },
    },
  ]
  const cases: [title: string, set: string, parameters: Statement['parameters'], calls: number][] = [
    ['a size in megabytes and in bytes', "-MaxMessageSize '35MB'", { MaxMessageSize: '36700160' }, 0],
    ['sizes that differ', "-MaxMessageSize '35MB'", { MaxMessageSize: '36MB' }, 1],
    ['a network by bits and by range', "-RemoteIPRanges '10.0.0.0-10.0.3.255'", { RemoteIPRanges: ['10.0.1.7/22'] }, 0],
    ['a network by mask', "-RemoteIPRanges '10.0.0.0/23'", { RemoteIPRanges: ['10.0.0.0(255.255.254.0)'] }, 0],
    ['networks that differ', "-RemoteIPRanges '10.0.0.0/23'", { RemoteIPRanges: ['10.0.0.0/24'] }, 1],
    ['IPv6 in two spellings', "-RemoteIPRanges '2001:db8::/32'", { RemoteIPRanges: ['2001:0DB8:0::/32'] }, 0],
    ['bindings in another order', "-Bindings '[::]:25', '0.0.0.0:25'", { Bindings: ['0.0.0.0:25', '[0::0]:25'] }, 0],
    ['flags in another order', "-AuthMechanism 'Tls', 'BasicAuth'", { AuthMechanism: ['BASICAUTH', 'TLS'] }, 0],
    [
      'the group that a grant adds',
      "-PermissionGroups 'AnonymousUsers, Custom'",
      { PermissionGroups: ['AnonymousUsers'] },
      0,
    ],
    ['an empty list and nothing', '-Banner $null', { Banner: null }, 0],
    ['a duration in two spellings', "-TarpitInterval '00:00:05'", { TarpitInterval: '0:0:5' }, 0],
    ['text that differs', "-Banner '220 a'", { Banner: '220 b' }, 1],
  ]
  const identity = "-Identity 'EDGE01\\Default internal receive connector EDGE01'"
  const outcome = runAll()

  /* All in one session, since starting PowerShell takes longer than all of them. */
  function runAll(): () => Outcome {
    let known: Outcome | undefined
    return () =>
      (known ??= scenario(
        cases.map(([title, set]) => [title, caseRun(title, set)]),
        [],
        caseScripts(),
      ))
  }

  function caseRun(title: string, set: string): string {
    return `Set-ReceiveConnector ${identity} ${set}\n$FakeExchange.Calls.Clear()\n& './${fileOf(title)}'`
  }

  function caseScripts(): Record<string, Uint8Array> {
    return Object.fromEntries(
      cases.map(([title, , parameters]) => [fileOf(title), scripts(connector(parameters))['3-apply-EDGE01.ps1']!]),
    )
  }

  function fileOf(title: string): string {
    return `${title.replaceAll(' ', '-')}.ps1`
  }

  test.each(cases)('%s', (title, _set, _parameters, calls) => {
    expect(run(outcome(), title).failure).toBeNull()
    expect(run(outcome(), title).calls).toHaveLength(calls)
  })
})
