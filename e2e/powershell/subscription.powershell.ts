import { beforeAll, describe, expect, test } from 'vitest'
import { subscribeEdge, unsubscribeEdge } from '../../shared/edits/subscribe'
import { indexes } from '../../shared/model/indexes'
import { plan } from '../../shared/powershell/plan'
import { p0 } from '../../shared/templates/p0'
import { bundleFiles, cmdlets, playScenario, run, type Outcome, type Part } from './scenario'

const drawn = p0()
const existing = { ...drawn, baseline: drawn.items }
const edge = indexes(drawn).byKind.server.find(({ role }) => role === 'edge')?.id ?? ''
const site = drawn.organization.sites[0]?.id ?? ''
const subscribed = subscribeEdge(edge, site)(existing)

const onEdge = "Use-Side 'EDGE01'\n& './3-apply-EDGE01.ps1'"
const inOrganization = "Use-Side 'MBXSERVER01'\n& './3-apply-organization.ps1'"
const file = 'C:\\EdgeSubscription-EDGE01.xml'

describe('subscribing an Edge server', () => {
  const before = `
Use-Side 'EDGE01'
New-SendConnector -Name 'To Internet' -AddressSpaces '*' -DNSRoutingEnabled $true | Out-Null
New-AcceptedDomain -Name 'Contoso' -DomainName 'contoso.com' -DomainType 'Authoritative' | Out-Null
`
  const parts: readonly Part[] = [
    ['edge, what if', `${onEdge} -WhatIf`],
    ['organization, what if', `${inOrganization} -WhatIf`],
    ['organization without the file', inOrganization],
    ['edge', onEdge],
    ['edge again', onEdge],
    ['edge again, nothing known', `$FakeEdge.GetFails = $true\n${onEdge}\n$FakeEdge.GetFails = $false`],
    [
      'edge, nothing known, old file',
      `$FakeEdge.GetFails = $true\n[IO.File]::SetLastWriteTime('${file}', (Get-Date).AddHours(-25))\n${onEdge}\n$FakeEdge.GetFails = $false`,
    ],
    ['organization', inOrganization],
    ['organization again, file deleted', `[IO.File]::Delete('${file}')\n${inOrganization}`],
    ['edge again, file deleted', onEdge],
    [
      'other site',
      `Use-Side 'MBXSERVER01'\n$FakeExchange.Store.EdgeSubscription['EDGE01'].Site = 'Sites/Branch'\n${inOrganization}`,
    ],
  ]
  let outcome: Outcome
  beforeAll(() => {
    outcome = playScenario(bundleFiles(plan(subscribed).statements), before, parts)
  }, 120_000)

  test('-WhatIf shows it on both sides, also where the file is not there yet, and changes nothing', () => {
    for (const name of ['edge, what if', 'organization, what if']) {
      expect(run(outcome, name)).toMatchObject({ failure: null, calls: [] })
    }
  })

  test('the Edge server writes the file; how to go back, and what to do with the file, is said', () => {
    const { failure, calls, output } = run(outcome, 'edge')
    expect(failure).toBeNull()
    expect(calls).toEqual([{ cmdlet: 'New-EdgeSubscription', parameters: { FileName: file, Force: true } }])
    const report = output.join('\n')
    expect(report).toContain(`${file} holds credentials: delete it on both sides`)
    expect(report).toContain('within 24 hours')
    const wayBack = output
      .slice(output.findIndex((line) => line.startsWith('To go back')) + 1)
      .map((line) => line.trim())
    expect(wayBack[0]).toBe("Remove-EdgeSubscription -Identity 'EDGE01'")
    expect(wayBack.slice(1).map((line) => line.split(' ')[0])).toEqual([
      'New-SendConnector',
      'New-AcceptedDomain',
      'Set-AcceptedDomain',
    ])
  })

  test('a second run on the Edge server does not write another file', () => {
    for (const name of ['edge again', 'edge again, nothing known', 'edge again, file deleted']) {
      expect(run(outcome, name)).toMatchObject({ failure: null, calls: [] })
    }
    expect(run(outcome, 'edge again').output).toContain('  The subscription of EDGE01 is already as designed.')
    expect(run(outcome, 'edge again, nothing known').output.join('\n')).toContain('Import it in the organization until')
  })

  test('a file that has expired is left alone, with the words what to do', () => {
    const { failure, calls, output } = run(outcome, 'edge, nothing known, old file')
    expect([failure, calls]).toEqual([null, []])
    expect(output.join('\n')).toContain(`${file} is older than 24 hours and cannot be imported any more. Delete it.`)
  })

  test('without the file the organization stops and says how it gets there', () => {
    const { failure, calls } = run(outcome, 'organization without the file')
    expect(calls).toEqual([])
    expect(failure).toContain(`There is no file ${file} on this machine: start the script of the Edge server`)
  })

  test('the organization reads the file and starts the synchronization', () => {
    const { failure, calls, output } = run(outcome, 'organization')
    expect(failure).toBeNull()
    expect(calls).toEqual([
      { cmdlet: 'New-EdgeSubscription', parameters: { Edge: 'EDGE01', Site: 'HQ' } },
      { cmdlet: 'Start-EdgeSynchronization', parameters: { TargetServer: 'EDGE01' } },
    ])
    expect(output).toContain("  Remove-EdgeSubscription -Identity 'EDGE01'")
    expect(output.join('\n')).toContain('delete it here and on the Edge server')
  })

  test('a second run in the organization needs no file and only synchronizes', () => {
    const again = run(outcome, 'organization again, file deleted')
    expect(again.failure).toBeNull()
    expect(cmdlets(again)).toEqual(['Start-EdgeSynchronization'])
    expect(again.output).toContain('0 created, 0 changed, 0 removed, 1 already as designed.')
  })

  test('an Edge server that is subscribed to another site is not subscribed to this one', () => {
    const { failure, calls } = run(outcome, 'other site')
    expect(calls).toEqual([])
    expect(failure).toContain('EDGE01 is subscribed to the site Branch, not to HQ.')
  })
})

describe('ending a subscription', () => {
  const ending = plan(unsubscribeEdge(edge)({ ...subscribed, baseline: subscribed.items })).statements
  const before = `
Use-Side 'MBXSERVER01'
$bytes = [Text.Encoding]::UTF8.GetBytes('EDGE01')
New-EdgeSubscription -FileData $bytes -Site 'HQ' | Out-Null
New-SendConnector -Name 'Only' -AddressSpaces 'a.example' -SourceTransportServers 'EDGE01' | Out-Null
New-SendConnector -Name 'Shared' -AddressSpaces 'b.example' -SourceTransportServers 'EDGE01', 'EDGE02' | Out-Null
New-SendConnector -Name 'EdgeSync - HQ to Internet' -AddressSpaces '*;100' -SourceTransportServers 'EDGE01' | Out-Null
Use-Side 'EDGE01'
New-EdgeSubscription -FileName 'any.xml' | Out-Null
`
  const parts: readonly Part[] = [
    ['what if', `${inOrganization} -WhatIf\n${onEdge} -WhatIf`],
    ['organization', inOrganization],
    ['edge', `$FakeEdge.GetFails = $true\n${onEdge}\n$FakeEdge.GetFails = $false`],
    ['again', `${inOrganization}\n${onEdge}`],
  ]
  let outcome: Outcome
  beforeAll(() => {
    outcome = playScenario(bundleFiles(ending), before, parts)
  }, 120_000)

  test('-WhatIf ends nothing', () => {
    expect(run(outcome, 'what if')).toMatchObject({ failure: null, calls: [] })
  })

  test('each side forgets it, also where the Edge server cannot tell whether there is one', () => {
    for (const name of ['organization', 'edge']) {
      expect(run(outcome, name).failure).toBeNull()
      expect(cmdlets(run(outcome, name))).toEqual(['Remove-EdgeSubscription'])
    }
  })

  test('the way back names the connectors that lost their source, but not those that EdgeSync makes', () => {
    const { output } = run(outcome, 'organization')
    const from = output.findIndex((line) => line.startsWith('To go back'))
    expect(output.slice(from + 1).map((line) => line.trim())).toEqual([
      expect.stringMatching(/^# Subscribe EDGE01 again first/),
      expect.stringMatching(/^New-SendConnector .*-Name 'Only'/),
      "Set-SendConnector -Identity 'Shared' -SourceTransportServers @('EDGE01', 'EDGE02')",
    ])
  })

  test('a second run finds nothing to end', () => {
    expect(run(outcome, 'again')).toMatchObject({ failure: null, calls: [] })
  })
})
