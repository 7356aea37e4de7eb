import { describe, expect, test } from 'vitest'
import type { Item } from '../model/design'
import { p0 } from '../templates/p0'
import { plan } from '../powershell/plan'
import { asBuilt, named } from '../powershell/testing/as-built'

const built = asBuilt(p0())

describe('values that mean the same', () => {
  test.each<[title: string, connector: string, parameters: Record<string, unknown>, before: Record<string, unknown>]>([
    [
      'flags in another order and case',
      'From Internal Org',
      { AuthMechanism: ['TLS', 'basicauth'] },
      { AuthMechanism: ['BasicAuth', 'Tls'] },
    ],
    [
      'permission groups with Custom, which Exchange shows beside them',
      'From Internal Org',
      { PermissionGroups: ['ExchangeServers'] },
      { PermissionGroups: ['ExchangeServers', 'Custom'] },
    ],
    ['Custom alone and None', 'From Internal Org', { PermissionGroups: ['Custom'] }, { PermissionGroups: ['None'] }],
    ['an address space with type and cost', 'To Edge', { AddressSpaces: ['SMTP:*;1'] }, { AddressSpaces: ['*'] }],
    [
      'a size as Exchange shows it',
      'To Edge',
      { MaxMessageSize: '25MB' },
      { MaxMessageSize: '25 MB (26,214,400 bytes)' },
    ],
    ['a size that Exchange rounds up', 'To Edge', { MaxMessageSize: '10000000' }, { MaxMessageSize: '10000384' }],
    [
      'a range in another form',
      'From Internal Org',
      { RemoteIPRanges: ['10.0.0.0/24', '10.9.9.9'] },
      { RemoteIPRanges: ['10.9.9.9', '10.0.0.0-10.0.0.255'] },
    ],
    [
      'a time in another form',
      'To Internet',
      { ConnectionInactivityTimeOut: '0:10:00' },
      { ConnectionInactivityTimeOut: '00:10:00' },
    ],
  ])('%s are no change', (_, name, parameters, before) => {
    const connector = named(built, name) as Item & { parameters: object }
    const now = { ...connector, parameters: { ...connector.parameters, ...parameters } } as Item
    const was = { ...connector, parameters: { ...connector.parameters, ...before } } as Item
    const design = {
      ...built,
      items: { ...built.items, [connector.id]: now },
      baseline: { ...built.baseline, [connector.id]: was },
    }
    expect(plan(design).statements).toEqual([])
  })
})
