import { expect, test } from 'vitest'
import { addServer } from '../../../edits/add'
import { sequence } from '../../../edits/edit'
import { emptyDesign } from '../../../model/design'
import type { Statement } from '../../statement'
import { bundleRuns } from '../targets'
import { goingBackLines } from './going-back'
import { orderLines } from './order'

const edge = { role: 'edge', version: '2019' } as const
const design = sequence(addServer(edge, { x: 0, y: 0 }), addServer(edge, { x: 400, y: 0 }))(emptyDesign)
const [one, other] = ['server-1', 'server-2']

function subscribing(id: string, name: string): readonly Statement[] {
  const path = `C:\\EdgeSubscription-${name}.xml`
  const of = { subject: id, object: name }
  return [
    { target: id, cmdlet: 'New-EdgeSubscription', parameters: { FileName: path, Force: true }, ...of },
    {
      target: 'organization',
      cmdlet: 'New-EdgeSubscription',
      parameters: { FileData: { fileContent: path }, Site: 'HQ' },
      ...of,
    },
    { target: 'organization', cmdlet: 'Start-EdgeSynchronization', parameters: { TargetServer: name }, subject: id },
  ]
}

function ending(id: string, name: string): readonly Statement[] {
  return ['organization', id].map((target) => ({
    target,
    cmdlet: 'Remove-EdgeSubscription',
    parameters: { Identity: name, Confirm: false },
    subject: id,
  }))
}

const sendsDirectly: readonly Statement[] = [
  { target: one, cmdlet: 'New-ReceiveConnector', parameters: { Name: 'In' }, subject: 'receiveConnector-1' },
  { target: one, cmdlet: 'New-SendConnector', parameters: { Name: 'Out' }, subject: 'sendConnector-1' },
  { target: 'organization', cmdlet: 'New-SendConnector', parameters: { Name: 'To Edge' }, subject: 'sendConnector-2' },
]

const shell = 'in the Exchange Management Shell of the organization, on a Mailbox or Hub Transport server'

test('two Edge servers write their files before the organization reads both, and both are deleted', () => {
  const lines = orderLines(bundleRuns([...subscribing(one, 'EDGE01'), ...subscribing(other, 'EDGE02')], design).runs)
  expect(lines.map((line) => line.replace(/^(\d+)\. `?([\w-]+).*$/, '$1 $2'))).toEqual([
    '1 3-apply-EDGE01',
    '2 Copy',
    '3 3-apply-EDGE02',
    '4 Copy',
    '5 3-apply-organization',
    '6 Delete',
    '7 Delete',
  ])
  expect(lines[1]).toBe(
    '2. Copy `C:\\EdgeSubscription-EDGE01.xml` from EDGE01 to the same path on the machine where `3-apply-organization.ps1` is started, and start that one within 24 hours.',
  )
  expect(lines[5]).toBe(
    '6. Delete `C:\\EdgeSubscription-EDGE01.xml` on that machine and on EDGE01: it holds credentials.',
  )
})

test('a subscription that ends for direct sending needs two scripts of the organization, named in their order', () => {
  const runs = bundleRuns([...ending(one, 'EDGE01'), ...sendsDirectly], design)
  expect(orderLines(runs.runs)).toEqual([
    `1. \`3-apply-organization.ps1\`, ${shell}.`,
    '2. `3-apply-EDGE01.ps1`, in the Exchange Management Shell on EDGE01 itself.',
    `3. \`3-apply-organization-2.ps1\`, ${shell}, for what had to wait.`,
  ])
})

test('going back takes each place once, in the reverse order of their last scripts', () => {
  const lines = goingBackLines(bundleRuns([...ending(one, 'EDGE01'), ...sendsDirectly], design))
  expect(lines.slice(0, 3).map((line) => /`([^`]+)`/.exec(line)?.[1])).toEqual([
    '.\\5-rollback-organization.ps1',
    '.\\5-rollback-EDGE01.ps1',
    undefined,
  ])
})

test('going back says that no script subscribes an Edge server again, where a subscription was ended', () => {
  const sentence = 'No script subscribes an Edge server again: where the subscription of `EDGE01` was ended'
  expect(goingBackLines(bundleRuns(ending(one, 'EDGE01'), design)).join('\n')).toContain(sentence)
  expect(goingBackLines(bundleRuns(subscribing(one, 'EDGE01'), design)).join('\n')).not.toContain(
    'No script subscribes',
  )
})

test('going back says that the first accepted domain of an Edge server stays', () => {
  const domain: Statement = {
    target: one,
    cmdlet: 'New-AcceptedDomain',
    parameters: { Name: 'contoso.com', DomainName: 'contoso.com' },
    subject: 'acceptedDomain-1',
  }
  const stays = /which Exchange does not remove: it stays/
  expect(goingBackLines(bundleRuns([domain], design)).join('\n')).toMatch(stays)
  expect(goingBackLines(bundleRuns([{ ...domain, target: 'organization' }], design)).join('\n')).not.toMatch(stays)
})
