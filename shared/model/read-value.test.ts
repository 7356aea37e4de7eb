import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { receiveConnectorParameters, sendConnectorParameters } from '../exchange/parameters'
import { hostileTexts } from '../exchange/testing/arbitraries'
import type { Parameters, ParameterValue } from './parameter-value'
import { settingNamed, settings } from './settings'
import { designOf, receive, send, server } from './testing/build'

function setting(name: string, value: ParameterValue) {
  const connector =
    name in receiveConnectorParameters
      ? receive('receiveConnector-1', 'server-1', { [name]: value })
      : send('sendConnector-1', { [name]: value })
  return settingNamed(connector, name, designOf([server('server-1'), connector]))
}

function sending(parameters: Parameters) {
  const connector = send('sendConnector-1', parameters)
  return settings(connector, designOf([connector]))
}

describe('Values as people enter them', () => {
  test.each([
    ['Enabled', '$true', true],
    ['Enabled', 'False', false],
    ['MaxRecipientsPerMessage', '500', 500],
    ['MaxInboundConnection', 'Unlimited', 'unlimited'],
    ['MaxMessageSize', '36 MB (37,748,736 bytes)', 37748736],
    ['MaxMessageSize', '10MB', 10485760],
    ['ConnectionTimeout', '00:10:00', 600],
    ['ProtocolLoggingLevel', 'verbose', 'Verbose'],
    ['AuthMechanism', 'tls, basicauth', ['Tls', 'BasicAuth']],
    ['PermissionGroups', ['anonymoususers'], ['AnonymousUsers']],
    ['AddressSpaces', 'SMTP:a.example;1, SMTP:*.b.example;2', [{ address: 'a.example' }, { address: '*.b.example' }]],
    ['AddressSpaces', 'a.example,b.example', [{ address: 'a.example' }, { address: 'b.example' }]],
    ['AddressSpaces', 'SMTP:a.example;1, X400:c=US,a=att;3', [{ cost: 1 }, { type: 'X400', cost: 3 }]],
  ])('%s %j is read as %j', (name, entered, value) => {
    expect(setting(name, entered)).toMatchObject({ value, problems: [] })
  })
  test.each([
    ['Enabled', 'yes', 'wrongType'],
    ['MaxRecipientsPerMessage', 'many', 'wrongType'],
    ['MaxMessageSize', 'large', 'unreadable'],
    ['ConnectionTimeout', '10', 'unreadable'],
    ['ProtocolLoggingLevel', 'Loud', 'notAValue'],
    ['Enabled', null, 'wrongType'],
    ['ProtocolLoggingLevel', ['None', 'Verbose'], 'notAValue'],
    ['ProtocolLoggingLevel', [], 'notAValue'],
  ])('%s %j is a problem: %s', (name, entered, kind) => {
    expect(setting(name, entered)).toMatchObject({ value: undefined, problems: [{ kind }] })
  })
  test('A number out of its range is kept, with the range as a problem', () => {
    expect(setting('MaxHopCount', 501)).toMatchObject({ value: 501, problems: [{ kind: 'outOfRange', max: 500 }] })
  })
  test('Of a list, what can be read is kept and the rest is a problem each', () => {
    expect(setting('AuthMechanism', ['Tls', 'Kerberos'])).toMatchObject({
      value: ['Tls'],
      problems: [{ kind: 'notAValue', entered: 'Kerberos' }],
    })
    expect(setting('Bindings', ['10.1.1.1', '10.1.1.1:25'])?.problems).toMatchObject([{ problem: { kind: 'noPort' } }])
    expect(sending({ AddressSpaces: ['*contoso.com', 'contoso.com'] }).AddressSpaces).toMatchObject({
      value: [{ address: 'contoso.com' }],
      problems: [{ kind: 'unreadable', entered: '*contoso.com' }],
    })
  })
  test('A list without a value is a problem where the parameter has no None, which it could stand for', () => {
    expect(sending({ ErrorPolicies: [] }).ErrorPolicies.problems).toMatchObject([{ kind: 'notAValue', entered: '' }])
    expect(sending({ TlsAuthLevel: [] }).TlsAuthLevel.problems).toEqual([])
    expect(setting('AuthMechanism', [])?.problems).toEqual([])
  })
  test('$null clears what may be cleared', () => {
    expect(setting('Banner', null)).toMatchObject({ value: undefined, problems: [] })
  })
})

describe('Domains and host names', () => {
  test('A domain that is none keeps its text, with a problem', () => {
    expect(setting('Fqdn', 'mail contoso')).toMatchObject({
      value: 'mail contoso',
      problems: [{ kind: 'unreadable', entered: 'mail contoso' }],
    })
    expect(setting('Fqdn', 'mail.contoso.com')).toMatchObject({ value: 'mail.contoso.com', problems: [] })
  })
  test('*.domain is accepted where the parameter takes subdomains, and only there', () => {
    expect(sending({ TlsDomain: '*.contoso.com' }).TlsDomain.problems).toEqual([])
    expect(sending({ Fqdn: '*.contoso.com' }).Fqdn.problems).toHaveLength(1)
  })
  test('An unreadable smart host is a problem and no host', () => {
    const { SmartHosts } = sending({ SmartHosts: ['mail.contoso.com', '10.1.1', 'a b'] })
    expect(SmartHosts.value?.map(({ host }) => host)).toEqual(['mail.contoso.com'])
    expect(SmartHosts.problems.map((problem) => 'entered' in problem && problem.entered)).toEqual(['10.1.1', 'a b'])
  })
})

test('No value of any shape makes a parameter throw, and every value is read the same way twice', () => {
  const shapes: fc.Arbitrary<ParameterValue> = fc.oneof(
    hostileTexts,
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.array(hostileTexts, { maxLength: 3 }),
    fc.array(
      fc.oneof(
        hostileTexts.map((text) => ({ text })),
        fc.constant({ server: 'server-1' }),
        fc.constant({ server: 'x' }),
      ),
      { maxLength: 3 },
    ),
    fc.constant({ credential: 'credential-1' }),
    fc.constant({ certificate: 'x' }),
  )
  const names = fc.constantFrom(...Object.keys(receiveConnectorParameters), ...Object.keys(sendConnectorParameters))
  fc.assert(
    fc.property(names, shapes, (name, value) => {
      expect(setting(name, value)).toEqual(setting(name, value))
    }),
    { numRuns: 1500 },
  )
})
