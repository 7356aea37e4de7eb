import { setDomainName } from '../../shared/edits/organization'
import { beforeAll, describe, expect, test } from 'vitest'
import { changeItem } from '../../shared/edits/change'
import { connectionChoices } from '../../shared/edits/connect'
import { setExisting } from '../../shared/edits/edit'
import { removeItems } from '../../shared/edits/remove'
import { itemOf, type Design, type Item } from '../../shared/model/design'
import { plan } from '../../shared/powershell/plan'
import { asBuilt, named } from '../../shared/powershell/testing/as-built'
import { p0 } from '../../shared/templates/p0'
import { bundleFiles, cmdlets, playScenario, run, type Outcome, type Part } from './scenario'

const built = asBuilt(p0())
const id = (name: string) => named(built, name).id

const redrawn = drawnAgain()
const putAside = withNew('To Internet', changeItem(id('To Internet'), { name: 'To Internet (old)' })(built))
// What setup is taken to have made is corrected; this one was read from a real organization.
const otherDomain = setDomainName(
  organizationDomain(),
  'fabrikam.com',
)(setExisting(built, { [organizationDomain()]: { ...itemOf(built, organizationDomain()), origin: 'imported' } }))

function drawnAgain(): Design {
  const deleted = removeItems([id('To Edge')])(built)
  const found = connectionChoices(deleted, id('MBXSERVER01'), id('EDGE01'))
  const [first] = 'choices' in found ? found.choices : []
  return first!.edit(deleted)
}

function withNew(name: string, design: Design): Design {
  const fresh = { ...named(built, name), id: 'sendConnector-77', origin: 'designed', usage: 'Internet' } as Item
  return { ...design, items: { ...design.items, [fresh.id]: fresh } }
}

function organizationDomain(): string {
  const domain = Object.values(built.items).find(
    (item) => item.kind === 'acceptedDomain' && item.home === 'organization',
  )
  return domain!.id
}

const scripts = { redrawn, putAside, otherDomain }
const files = Object.fromEntries(
  Object.entries(scripts).flatMap(([name, design]) =>
    Object.entries(bundleFiles(plan(design).statements))
      .filter(([path]) => path.endsWith('.ps1'))
      .map(([path, bytes]) => [`${name}-${path}`, bytes] as const),
  ),
)

const inOrganization = `
$FakeExchange.Machine = 'MBXSERVER01'
$FakeExchange.Store.SendConnector.Clear()
New-SendConnector -Name 'To Edge' -AddressSpaces '*' -Port 2525 -SmartHosts 'other.contoso.com' -SourceTransportServers 'MBXSERVER01' | Out-Null
New-AcceptedDomain -Name 'contoso.com' -DomainName 'contoso.com' -DomainType 'Authoritative' | Out-Null
$FakeExchange.Calls.Clear()`
const onEdge = `
$FakeExchange.Machine = 'EDGE01'
$FakeExchange.Store.SendConnector.Clear()
New-SendConnector -Name 'To Internet' -AddressSpaces '*' -DNSRoutingEnabled $true -Comment 'the first one' | Out-Null
$FakeExchange.Calls.Clear()`

function twice(title: string, before: string, file: string): readonly Part[] {
  return [
    [`${title}, what if`, `${before}\n& './${file}' -WhatIf`],
    [`${title}, first`, `& './${file}'`],
    [`${title}, second`, `& './${file}'`],
  ]
}

let outcome: Outcome
beforeAll(() => {
  outcome = playScenario(files, '', [
    ...twice('redrawn', inOrganization, 'redrawn-3-apply-organization.ps1'),
    ['kept', '$FakeExchange.Store.SendConnector.Keys'],
    ...twice('aside', onEdge, 'putAside-3-apply-EDGE01.ps1'),
    ['both', '$FakeExchange.Store.SendConnector.Values | ForEach-Object { "$($_.Name): $($_.Comment)" }'],
    ...twice('domain', '', 'otherDomain-3-apply-organization.ps1'),
    ['domains', '$FakeExchange.Store.AcceptedDomain.Values | ForEach-Object { "$($_.DomainName): $($_.Default)" }'],
  ])
}, 120_000)

describe('a connector that was deleted and drawn again', () => {
  test('is there after the script, with what was drawn', () => {
    expect(run(outcome, 'redrawn, first').failure).toBeNull()
    expect(cmdlets(run(outcome, 'redrawn, first'))).not.toContain('Remove-SendConnector')
    expect(run(outcome, 'kept').output).toEqual(['To Edge'])
  })
})

describe('a connector that is put aside for a new one of its name', () => {
  test('-WhatIf shows the renaming and the new one', () => {
    const { failure, calls, output } = run(outcome, 'aside, what if')
    expect([failure, calls]).toEqual([null, []])
    expect(output).toContain('Nothing was changed. Without -WhatIf: 1 would be created, 1 changed, 0 removed.')
  })

  test('is renamed once, and the new one is made', () => {
    expect(run(outcome, 'aside, first').failure).toBeNull()
    expect(cmdlets(run(outcome, 'aside, first'))).toEqual(['Set-SendConnector', 'New-SendConnector'])
    expect(run(outcome, 'both').output).toEqual(['To Internet (old): the first one', 'To Internet: '])
  })

  test('a second run takes the renamed one for what it is, and touches neither', () => {
    expect(run(outcome, 'aside, second')).toMatchObject({ failure: null, calls: [] })
  })
})

describe('an accepted domain with another domain name', () => {
  test('is made and made the default before the old one is removed', () => {
    expect(run(outcome, 'domain, first').failure).toBeNull()
    expect(cmdlets(run(outcome, 'domain, first'))).toEqual([
      'New-AcceptedDomain',
      'Set-AcceptedDomain',
      'Remove-AcceptedDomain',
    ])
    expect(run(outcome, 'domains').output).toEqual(['fabrikam.com: True'])
  })

  test('a second run sees that it is the default already', () => {
    expect(run(outcome, 'domain, second')).toMatchObject({ failure: null, calls: [] })
  })
})
