import { describe, expect, test } from 'vitest'
import type { Statement } from '../../shared/powershell/statement'
import { sampleCredentials } from './sample'
import { bundleFiles, cmdlets, playScenario, run, type Part } from './scenario'

/* A connector that exists, and rights on it for an account of which the design knows the label only. */
const before = `
$FakeExchange.FailOn = ''
New-ReceiveConnector -Name 'From Internal Org' -Bindings '10.1.1.2:25' -RemoteIPRanges '192.168.5.10' | Out-Null
`
const label = sampleCredentials[0]?.label ?? ''
const grant: Statement = {
  target: 'EDGE01',
  cmdlet: 'Add-ADPermission',
  parameters: {
    Identity: 'EDGE01\\From Internal Org',
    User: { credentialName: label },
    ExtendedRights: ['ms-Exch-SMTP-Accept-Any-Sender'],
  },
  subject: 'receiveConnector-1',
}

function play(parts: readonly Part[]) {
  const files = bundleFiles([grant], sampleCredentials)
  const script = Object.keys(files).find((name) => name.endsWith('.ps1') && name.includes('apply')) ?? ''
  return playScenario(
    files,
    before,
    parts.map(([name, flags]) => [name, `& './${script}' ${flags}`] as const),
  )
}

describe('rights for the account behind a label', () => {
  test('go to the name that is entered when the script asks', () => {
    const outcome = play([['first', '']])
    const first = run(outcome, 'first')
    expect(first.failure).toBeNull()
    expect(cmdlets(first)).toEqual(['Get-Credential', 'Add-ADPermission'])
    expect(first.calls[1]?.parameters).toMatchObject({ User: 'CONTOSO\\edge' })
  })

  test('are not granted twice', () => {
    const second = run(
      play([
        ['first', ''],
        ['second', ''],
      ]),
      'second',
    )
    expect(second.failure).toBeNull()
    expect(cmdlets(second)).toEqual(['Get-Credential'])
  })

  test('-WhatIf asks for no account', () => {
    const outcome = play([['whatIf', '-WhatIf']])
    expect(run(outcome, 'whatIf').failure).toBeNull()
    expect(cmdlets(run(outcome, 'whatIf'))).toEqual([])
  })
})
