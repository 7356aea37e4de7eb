import { expect, test } from 'vitest'
import { emptyDesign, type Design } from '../model/design'
import { indexes } from '../model/indexes'
import { place } from './add'
import { changeItem } from './change'
import { connectionChoices } from './connect'
import { sequence, type Edit } from './edit'

const at = { x: 0, y: 0 }

function drawn(from: string, to: string, id: string): Edit {
  return (design) => {
    const answer = connectionChoices(design, from, to)
    if ('refused' in answer) throw new Error(answer.refused)
    return answer.choices.find((choice) => choice.id === id)!.edit(design)
  }
}

const design = sequence(
  place('edge', at),
  place('mailbox', at),
  place('gateway', at),
  drawn('server-2', 'server-1', 'edgeBasicOverTls'),
  drawn('gateway-1', 'server-2', 'fromGatewayBasic'),
)(emptyDesign)
const labels = (of: Design) => indexes(of).byKind.credential.map(({ name, purpose }) => [name, purpose])

test('a renamed Edge server takes along the label of its local account', () => {
  const renamed = changeItem<'server'>('server-1', { name: 'EDGE-DMZ' })(design)
  expect(labels(renamed)[0]).toEqual(['Local account on EDGE-DMZ', 'The Mailbox servers sign in to EDGE-DMZ'])
})

test('a renamed gateway takes along its account and its route', () => {
  const renamed = changeItem<'gateway'>('gateway-1', { name: 'Appliance' })(design)
  expect(labels(renamed)[1]).toEqual(['Account of Appliance', 'Appliance signs in to Exchange'])
  expect(indexes(renamed).byKind.inboundRoute.map(({ name }) => name)).toEqual(['Appliance to MBX01'])
})

test('a label that somebody worded stays', () => {
  const worded = changeItem<'credential'>('credential-1', { name: 'svc-mail' })(design)
  expect(labels(changeItem<'server'>('server-1', { name: 'EDGE-DMZ' })(worded))[0]?.[0]).toBe('svc-mail')
})
