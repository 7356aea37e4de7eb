import { describe, expect, it } from 'vitest'
import { find } from '../model/design'
import { indexes } from '../model/indexes'
import { lines } from '../model/relations'
import { plan } from '../powershell/plan'
import { printCommand } from '../powershell/statement'
import { check } from '../rules/check'
import { p0 } from '../templates/p0'
import { addServer } from './add'
import { connectionChoices } from './connect'
import { removeItems } from './remove'
import { automaticConnectors, subscribeEdge, unsubscribeEdge } from './subscribe'

const before = p0()
const edge = indexes(before).byKind.server.find(({ role }) => role === 'edge')?.id ?? ''
const site = before.organization.sites[0]?.id ?? ''
const subscribed = subscribeEdge(edge, site)(before)
const commands = plan(subscribed).statements.map(({ target, cmdlet }) => `${target}: ${cmdlet}`)

describe('subscribing an Edge server to an AD site', () => {
  it('removes its Send connectors and accepted domains, and keeps its Receive connectors', () => {
    expect(indexes(subscribed).sendConnectorsAt.get(edge)).toBeUndefined()
    expect(indexes(subscribed).acceptedDomainsAt.get(edge)).toBeUndefined()
    expect(
      indexes(subscribed)
        .receiveConnectorsOf.get(edge)
        ?.map(({ name }) => name),
    ).toEqual(['From Internet', 'From Internal Org'])
  })

  it('shows EdgeSync’s two connectors, which nothing scripts', () => {
    expect(automaticConnectors(subscribed).map(({ name }) => name)).toEqual([
      'EdgeSync - Inbound to HQ',
      'EdgeSync - HQ to Internet',
    ])
    expect(commands.filter((command) => command.includes('SendConnector'))).toEqual(['organization: New-SendConnector'])
  })

  it('draws the lines of EdgeSync between the Edge and every server of its site, which cannot be drawn by hand', () => {
    expect(lines(subscribed).filter(({ kind }) => kind === 'edgeSync')).toHaveLength(4)
    const mailbox = indexes(subscribed).byKind.server.find(({ role }) => role === 'mailbox')?.id ?? ''
    expect(connectionChoices(subscribed, edge, mailbox)).toMatchObject({ refused: 'edgeSyncOwnsIt' })
  })

  it('plans the file on the Edge and its import first, and the synchronization last', () => {
    expect(commands.slice(0, 2)).toEqual([`${edge}: New-EdgeSubscription`, 'organization: New-EdgeSubscription'])
    expect(commands.at(-1)).toBe('organization: Start-EdgeSynchronization')
    const printed = plan(subscribed)
      .statements.filter(({ cmdlet }) => cmdlet.includes('Edge'))
      .map((statement) => printCommand(statement))
    expect(printed.map((one) => one.ok && one.value)).toEqual([
      "New-EdgeSubscription -FileName 'C:\\EdgeSubscription-EDGE01.xml' -Force:$true",
      "New-EdgeSubscription -FileData ([System.IO.File]::ReadAllBytes('C:\\EdgeSubscription-EDGE01.xml')) -Site 'HQ'",
      "Start-EdgeSynchronization -TargetServer 'EDGE01'",
    ])
  })

  it('plans no removal of what the subscription itself deletes', () => {
    const existing = { ...before, baseline: before.items }
    const after = subscribeEdge(edge, site)(existing)
    expect(plan(after).statements.map(({ cmdlet }) => cmdlet)).toEqual([
      'New-EdgeSubscription',
      'New-EdgeSubscription',
      'Start-EdgeSynchronization',
    ])
  })

  it('says nothing about the values of EdgeSync’s connectors', () => {
    const automatic = new Set(automaticConnectors(subscribed).map(({ id }) => id))
    expect(check(subscribed).filter(({ subject, severity }) => automatic.has(subject) && severity !== 'info')).toEqual(
      [],
    )
  })
})

describe('two Edge servers of one site', () => {
  const second = addServer({ role: 'edge', version: '2019' }, { x: 0, y: 0 })(subscribed)
  const other = indexes(second).byKind.server.at(-1)?.id ?? ''
  const both = subscribeEdge(other, site)(second)

  it('share one Internet connector', () => {
    expect(
      automaticConnectors(both).map(
        ({ name, parameters }) => `${name}: ${String((parameters.SourceTransportServers as unknown[]).length)}`,
      ),
    ).toEqual(['EdgeSync - Inbound to HQ: 1', 'EdgeSync - HQ to Internet: 2', 'EdgeSync - Inbound to HQ: 1'])
  })

  it('keep it when one of them is unsubscribed, and lose it with the last', () => {
    const one = unsubscribeEdge(other)(both)
    expect(automaticConnectors(one)).toEqual(automaticConnectors(subscribed))
    expect(automaticConnectors(unsubscribeEdge(edge)(one))).toEqual([])
  })
})

it('ending a subscription that exists removes it on both sides', () => {
  const server = find(subscribed, 'server', edge)
  const existing = server ? { ...subscribed, baseline: { ...subscribed.baseline, [edge]: server } } : subscribed
  expect(
    plan(unsubscribeEdge(edge)(existing))
      .statements.slice(0, 2)
      .map(({ target, cmdlet }) => `${target}: ${cmdlet}`),
  ).toEqual(['organization: Remove-EdgeSubscription', `${edge}: Remove-EdgeSubscription`])
})

it('removing a subscribed Edge takes EdgeSync’s connectors along', () => {
  const after = removeItems([edge])(subscribed)
  expect(automaticConnectors(after)).toEqual([])
  expect(Object.values(after.baseline).filter(({ origin }) => origin === 'edgeSync')).toEqual([])
})
