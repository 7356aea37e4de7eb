import { describe, expect, test } from 'vitest'
import type { Item, ItemOf } from '../../model/design'
import { p0 } from '../../templates/p0'
import { plan } from '../plan'
import { named } from '../testing/as-built'

const design = p0()
const made = named(design, 'From Internal Org') as ItemOf<'receiveConnector'>

/** What New-ReceiveConnector is given for a connector that was read from a server: Exchange does not store its usage type. */
function given(parameters: Readonly<Record<string, unknown>>) {
  const { usage: _, ...rest } = made
  const item = { ...rest, parameters } as Item
  const { statements } = plan({ ...design, items: { ...design.items, [item.id]: item } })
  return statements.find(({ cmdlet, subject }) => cmdlet === 'New-ReceiveConnector' && subject === item.id)?.parameters
}

describe('a Receive connector without a usage type that is made anew', () => {
  test('is Custom where it says where it listens and whom it answers', () => {
    expect(given({ Bindings: ['10.1.1.2:25'], RemoteIPRanges: ['192.168.5.10'] })).toEqual({
      Name: 'From Internal Org',
      Usage: 'Custom',
      Bindings: ['10.1.1.2:25'],
      RemoteIPRanges: ['192.168.5.10'],
    })
  })

  test('gets the usage type that supplies what it lacks, and none of what that would supply besides', () => {
    expect(given({ Bindings: ['10.1.1.2:25'] })).toMatchObject({ Usage: 'Internet', PermissionGroups: ['None'] })
    expect(given({ RemoteIPRanges: ['192.168.5.10'] })).toMatchObject({ Usage: 'Internal', PermissionGroups: ['None'] })
    expect(given({ Bindings: ['10.1.1.2:25'], PermissionGroups: ['Partners'] })).toMatchObject({
      Usage: 'Internet',
      PermissionGroups: ['Partners'],
    })
  })
})

test('a usage type of the design is given as it is, and a Send connector without one is made without', () => {
  const { statements } = plan(design)
  const usages = statements.flatMap(({ parameters: { Name, Usage } }) => (Usage === undefined ? [] : [[Name, Usage]]))
  expect(usages).toContainEqual(['From Internal Org', 'Internal'])
})
