import { beforeAll, describe, expect, test } from 'vitest'
import { changeItem } from '../../shared/edits/change'
import { plan } from '../../shared/powershell/plan'
import type { Statement } from '../../shared/powershell/statement'
import { templates } from '../../shared/templates'
import { bundleFiles, cmdlets, playScenario, run, type Outcome } from './scenario'

const relay = templates.find(({ id }) => id === 'p3-anonymous-relay')!.make()
const script = "& './3-apply-organization.ps1'"
const title = "ReceiveConnector 'FromInternetGateway'"

/* A connector of the same name that somebody made for something else and switched off. */
const before = `
$FakeExchange.Machine = 'HubA'
New-ReceiveConnector -Name 'FromInternetGateway' -Server HubA -Bindings '10.2.3.4:25' -RemoteIPRanges '192.168.5.77' -PermissionGroups 'AnonymousUsers' -AuthMechanism 'ExternalAuthoritative' -Enabled $false | Out-Null
`
const account: Statement = {
  target: 'organization',
  subject: 'sendConnector-9',
  cmdlet: 'Set-SendConnector',
  parameters: { Identity: 'To partner', Port: 25, AuthenticationCredential: { credential: 'New account' } },
}
const size: Statement = {
  target: 'organization',
  subject: 'sendConnector-9',
  cmdlet: 'Set-SendConnector',
  parameters: { Identity: 'To partner', MaxMessageSize: '10000000' },
}

let outcome: Outcome
beforeAll(() => {
  const relayFiles = bundleFiles(plan(relay).statements)
  const more = { 'account.ps1': account, 'size.ps1': size }
  const files = Object.entries(more).map(
    ([name, statement]) => [name, bundleFiles([statement])['3-apply-organization.ps1']!] as const,
  )
  outcome = playScenario({ ...relayFiles, ...Object.fromEntries(files) }, before, [
    ['what if', `${script} -WhatIf`],
    ['first', script],
    ['second', script],
    [
      'account',
      "New-SendConnector -Name 'To partner' -AddressSpaces 'a.example' -Port 25 -MaxMessageSize '35MB' | Out-Null\n$FakeExchange.Calls.Clear()\n& './account.ps1'",
    ],
    [
      'size',
      "$FakeExchange.Store.SendConnector['To partner'].MaxMessageSize = '9.537 MB (10,000,384 bytes)'\n& './size.ps1'",
    ],
  ])
}, 120_000)

describe('a connector that exists under the name of a new one', () => {
  test('-WhatIf changes nothing and counts what would be', () => {
    const { calls, output } = run(outcome, 'what if')
    expect(calls).toEqual([])
    expect(output).toContain('Nothing was changed. Without -WhatIf: 1 would be created, 2 changed, 0 removed.')
  })

  test('is told from what to what it is set', () => {
    const text = run(outcome, 'first').output.join('\n')
    expect(text).toContain("AuthMechanism from 'ExternalAuthoritative' to @('Tls')")
    expect(text).toContain('Enabled from $false to $true')
  })

  test('gets what its usage type supplies and is enabled before rights are granted on it', () => {
    const first = run(outcome, 'first')
    expect(first.failure).toBeNull()
    const [set] = first.calls
    expect(set).toMatchObject({
      cmdlet: 'Set-ReceiveConnector',
      parameters: { Identity: 'HubA\\FromInternetGateway', AuthMechanism: ['Tls'], Enabled: true },
    })
    expect(cmdlets(first).indexOf('Add-ADPermission')).toBeGreaterThan(0)
    expect(first.output.join('\n')).not.toContain(`${title} is already as designed`)
  })

  test('is left alone by a second run', () => {
    expect(run(outcome, 'second')).toMatchObject({ failure: null, calls: [] })
  })
})

describe('an account that is to change', () => {
  test('is asked for and set although all else is right, since nobody can read it back', () => {
    const { failure, calls, output } = run(outcome, 'account')
    expect(failure).toBeNull()
    expect(calls.map(({ cmdlet }) => cmdlet)).toEqual(['Get-Credential', 'Set-SendConnector'])
    expect(output.join('\n')).toContain('which cannot be read back')
    expect(output.join('\n')).toContain(
      "Set-SendConnector -Identity 'To partner' -AuthenticationCredential (Get-Credential -Message",
    )
  })
})

test('a size that Exchange rounds up to whole KB is as designed', () => {
  expect(run(outcome, 'size')).toMatchObject({ failure: null, calls: [] })
})

test('a design in which an existing connector stands disabled keeps it so', () => {
  const id = Object.values(relay.items).find(({ name }) => name === 'FromInternetGateway')!.id
  const item = relay.items[id] as Extract<(typeof relay.items)[string], { kind: 'receiveConnector' }>
  const off = changeItem<'receiveConnector'>(id, { parameters: { ...item.parameters, Enabled: false } })(relay)
  const made = plan(off).statements.find(({ cmdlet }) => cmdlet === 'New-ReceiveConnector')
  expect(made).toMatchObject({ parameters: { Enabled: false } })
  expect(made?.whenExisting).not.toHaveProperty('Enabled')
})
