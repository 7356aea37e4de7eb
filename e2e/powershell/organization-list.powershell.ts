import { beforeAll, describe, expect, test } from 'vitest'
import { setTransportConfig } from '../../shared/edits/change'
import { sequence } from '../../shared/edits/edit'
import { emptyDesign } from '../../shared/model/design'
import { plan } from '../../shared/powershell/plan'
import { bundleFiles, playScenario, run, type Outcome } from './scenario'

/* What is drawn of two lists of which the organization holds more already. */
const design = sequence(
  setTransportConfig('InternalSMTPServers', ['10.1.1.2', '10.1.1.3']),
  setTransportConfig('TLSSendDomainSecureList', ['fabrikam.com']),
)(emptyDesign)

const before = `
$FakeExchange.Machine = 'MBX01'
Set-TransportConfig -InternalSMTPServers '10.9.9.9', '10.1.1.3-10.1.1.3' -TLSSendDomainSecureList 'Fabrikam.com', 'woodgrove.com'
$FakeExchange.Calls.Clear()
`
const files = bundleFiles(plan(design).statements)
const script = Object.keys(files).find((path) => path.endsWith('.ps1') && path.includes('apply')) ?? ''
const apply = `& './${script}'`
const takeBack = [
  "$Runs[1].output | Where-Object { $_ -match '^  Set-TransportConfig ' } | ForEach-Object { Invoke-Expression $_ }",
  "'left: ' + ((Get-TransportConfig).InternalSMTPServers -join ', ')",
].join('\n')

describe('what the design adds to a list of the organization', () => {
  let outcome: Outcome
  beforeAll(() => {
    outcome = playScenario(files, before, [
      ['whatIf', `${apply} -WhatIf`],
      ['first', `${apply}\n'holds: ' + ((Get-TransportConfig).InternalSMTPServers -join ', ')`],
      ['second', apply],
      ['back', takeBack],
    ])
  }, 120_000)

  test('-WhatIf adds nothing', () => {
    expect(run(outcome, 'whatIf')).toMatchObject({ failure: null, calls: [] })
  })

  test('is added where it is missing, in whatever form it is there, and what nobody drew stays', () => {
    const first = run(outcome, 'first')
    expect(first.failure).toBeNull()
    expect(first.calls).toEqual([
      { cmdlet: 'Set-TransportConfig', parameters: { InternalSMTPServers: { Add: ['10.1.1.2'] } } },
    ])
    expect(first.output).toContain('holds: 10.9.9.9, 10.1.1.3-10.1.1.3, 10.1.1.2')
  })

  test('is left alone by a second run', () => {
    const second = run(outcome, 'second')
    expect(second).toMatchObject({ failure: null, calls: [] })
    expect(second.output).toContain('0 created, 0 changed, 0 removed, 1 already as designed.')
  })

  test('is taken out again, alone, by the printed way back', () => {
    expect(run(outcome, 'back').failure).toBeNull()
    expect(run(outcome, 'back').output).toContain('left: 10.9.9.9, 10.1.1.3-10.1.1.3')
  })
})
