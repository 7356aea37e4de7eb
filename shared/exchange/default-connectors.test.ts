import { describe, expect, test } from 'vitest'
import { combinationFaults, type AuthMechanism } from './auth-mechanisms'
import { parseBinding } from './bindings'
import { defaultReceiveConnectors } from './default-connectors'
import { availability, receiveConnectorParameters, parameterNamed } from './parameters'
import { permissionGroupFacts, type PermissionGroup } from './permission-groups'
import { parseRange } from './ranges'
import { roles2013, versionFacts, versions } from './versions'

const identity = { name: 'EX01', fqdn: 'ex01.contoso.com' }
const every = versions.flatMap((version) =>
  versionFacts[version].roles.flatMap((role) => roles2013.map((split) => ({ version, role, roles2013: split }))),
)

describe('the connectors of setup', () => {
  test.each(['2013', '2016', '2019', 'SE'] as const)(
    'a %s Mailbox server has five, each on its own port',
    (version) => {
      const connectors = defaultReceiveConnectors({ role: 'mailbox', version, ...identity })
      expect(connectors.map(({ name, parameters }) => [name, parameters.TransportRole, parameters.Bindings])).toEqual([
        ['Default Frontend EX01', 'FrontendTransport', ['0.0.0.0:25', '[::]:25']],
        ['Client Frontend EX01', 'FrontendTransport', ['0.0.0.0:587', '[::]:587']],
        ['Outbound Proxy Frontend EX01', 'FrontendTransport', ['0.0.0.0:717', '[::]:717']],
        ['Default EX01', 'HubTransport', ['0.0.0.0:2525', '[::]:2525']],
        ['Client Proxy EX01', 'HubTransport', ['0.0.0.0:465', '[::]:465']],
      ])
    },
  )

  test('on a Mailbox server only Default Frontend takes anonymous mail, and Default takes 5000 recipients', () => {
    const connectors = defaultReceiveConnectors({ role: 'mailbox', version: '2019', ...identity })
    const anonymous = connectors.filter(({ parameters }) =>
      list(parameters.PermissionGroups).includes('AnonymousUsers'),
    )
    expect(anonymous.map(({ name }) => name)).toEqual(['Default Frontend EX01'])
    expect(connectors.find(({ name }) => name === 'Default EX01')?.parameters).toEqual({
      TransportRole: 'HubTransport',
      Bindings: ['0.0.0.0:2525', '[::]:2525'],
      RemoteIPRanges: ['0.0.0.0-255.255.255.255', '::-ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff'],
      Fqdn: 'ex01.contoso.com',
      AuthMechanism: ['Tls', 'Integrated', 'BasicAuth', 'BasicAuthRequireTLS', 'ExchangeServer'],
      PermissionGroups: ['ExchangeUsers', 'ExchangeServers', 'ExchangeLegacyServers'],
      MaxRecipientsPerMessage: 5000,
      MaxInboundConnectionPerSource: 'unlimited',
      MaxInboundConnectionPercentagePerSource: 100,
      SizeEnabled: 'EnabledWithoutValue',
      MaxHopCount: 60,
      MaxLocalHopCount: 5,
    })
  })

  test('2013 with split roles divides them between Mailbox and Client Access', () => {
    const names = (split: 'mailbox' | 'clientAccess') =>
      defaultReceiveConnectors({ role: 'mailbox', version: '2013', roles2013: split, ...identity }).map(
        (one) => one.name,
      )
    expect(names('mailbox')).toEqual(['Default EX01', 'Client Proxy EX01'])
    expect(names('clientAccess')).toEqual([
      'Default Frontend EX01',
      'Client Frontend EX01',
      'Outbound Proxy Frontend EX01',
    ])
  })

  test('a 2010 Hub Transport server has two, and takes no anonymous mail', () => {
    const connectors = defaultReceiveConnectors({ role: 'hub', version: '2010', ...identity })
    expect(connectors.map(({ name, parameters }) => [name, parameters.PermissionGroups])).toEqual([
      ['Default EX01', ['ExchangeUsers', 'ExchangeServers', 'ExchangeLegacyServers']],
      ['Client EX01', ['ExchangeUsers']],
    ])
    for (const { parameters } of connectors) expect(parameters).not.toHaveProperty('TransportRole')
  })

  test.each(versions)('a %s Edge server has one, on IPv4 only', (version) => {
    expect(defaultReceiveConnectors({ role: 'edge', version, name: 'EDGE01', fqdn: 'edge01.contoso.com' })).toEqual([
      {
        name: 'Default internal receive connector EDGE01',
        parameters: {
          Bindings: ['0.0.0.0:25'],
          RemoteIPRanges: ['0.0.0.0-255.255.255.255'],
          Fqdn: 'edge01.contoso.com',
          AuthMechanism: ['Tls', 'ExchangeServer'],
          PermissionGroups: ['AnonymousUsers', 'ExchangeServers', 'Partners'],
          MessageRateLimit: 600,
          ConnectionTimeout: '00:05:00',
          ConnectionInactivityTimeout: '00:01:00',
        },
      },
    ])
  })

  test.each(every)('what setup states on $version $role ($roles2013) is possible there', (server) => {
    for (const { name, parameters } of defaultReceiveConnectors({ ...server, ...identity })) {
      expect(name.length).toBeLessThanOrEqual(64)
      for (const parameter of Object.keys(parameters)) {
        const found = parameterNamed(receiveConnectorParameters, parameter)
        expect(found?.name).toBe(parameter)
        expect(found && availability(found.row, server)).toEqual({ available: true })
      }
      expect(list(parameters.Bindings).every((text) => parseBinding(text).ok)).toBe(true)
      expect(list(parameters.RemoteIPRanges).every((text) => parseRange(text).ok)).toBe(true)
      expect(combinationFaults(list(parameters.AuthMechanism) as AuthMechanism[])).toEqual([])
      for (const group of list(parameters.PermissionGroups) as PermissionGroup[]) {
        expect(permissionGroupFacts[group].notOn).not.toBe(server.role)
      }
    }
  })
})

function list(value: unknown): readonly string[] {
  return Array.isArray(value) ? value : []
}
