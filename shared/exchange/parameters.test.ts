import { describe, expect, test } from 'vitest'
import fixture from './fixtures/cmdlet-parameters.json'
import {
  availability,
  canonicalValue,
  effectiveDefault,
  isRequired,
  parameterKinds,
  parameterNamed,
  parameterSections,
  receiveConnectorParameters,
  sendConnectorParameters,
  unavailableSentence,
  type Entered,
  type ParameterRow,
  type ParameterTable,
} from './parameters'
import { isNamed, nouns, objectOf } from './objects'
import { parseAddressSpace } from './address-spaces'
import { parseAddress } from './addresses'
import { parseBinding } from './bindings'
import { parseDomain } from './domains'
import { parseRange } from './ranges'
import { parseSize } from './sizes'
import { parseTimeSpan } from './time-spans'
import { receiveUsages, roles, sendUsages, versions } from './versions'

const cmdlets: Record<string, Record<string, string[]>> = fixture
const tables: Readonly<Record<string, ParameterTable>> = Object.fromEntries(
  nouns.map((noun) => [noun, objectOf(noun).parameters]),
)
const rows = Object.entries(tables).flatMap(([noun, table]) =>
  Object.entries(table).map(([name, row]) => ({ noun, name, row })),
)

/** Parameters that say how to run the cmdlet, or that are fields of the item itself. */
const notDescribing = new Set(
  'Confirm WhatIf Identity DomainController Force Custom Internal Internet Partner Client Usage Name Server'.split(' '),
)

describe('the catalogue', () => {
  test.each(nouns.filter(isNamed))('has every parameter of New- and Set-%s', (noun) => {
    for (const [verb, cmdlet] of [
      ['New', 'new'],
      ['Set', 'set'],
    ] as const) {
      const documented = Object.entries(cmdlets[`${verb}-${noun}`] ?? {}).filter(([name]) => !notDescribing.has(name))
      const ours = Object.entries(tables[noun] ?? {}).filter(([, row]) => [cmdlet, 'both'].includes(row.cmdlets))
      const byName = ([a]: [string, unknown], [b]: [string, unknown]) => (a < b ? -1 : 1)
      expect(ours.map(([name, row]): [string, string[]] => [name, [...row.versions]]).sort(byName)).toEqual(
        documented.sort(byName),
      )
    }
  })

  test.each(rows)('$noun.$name is well-formed', ({ row }) => {
    expect(parameterKinds).toContain(row.kind)
    expect(parameterSections).toContain(row.section)
    expect(row.versions.length).toBeGreaterThan(0)
    expect(versions.filter((version) => row.versions.includes(version))).toEqual(row.versions)
    expect(row.help).toMatch(/^\p{Lu}.*\.$/u)
    expect(row.help.length).toBeLessThan(170)
    expect(row.source).toContain('reference')
    expect(row.values !== undefined).toBe(row.kind === 'choice' || row.kind === 'flags')
    if (row.range) expect(row.range.min).toBeLessThan(row.range.max)
    if (row.range || row.unlimited) expect(['integer', 'size', 'timeSpan']).toContain(row.kind)
  })

  test.each(rows)('the defaults of $noun.$name are values it accepts itself', ({ row }) => {
    expect(everyDefault(row).filter((value) => !accepts(row, value))).toEqual([])
  })

  test('refuses a default outside its own range or values', () => {
    expect(accepts(receiveConnectorParameters.MaxHopCount, 501)).toBe(false)
    expect(accepts(receiveConnectorParameters.ConnectionTimeout, '2.00:00:00')).toBe(false)
    expect(accepts(sendConnectorParameters.TlsAuthLevel, 'Sometimes')).toBe(false)
    expect(accepts(receiveConnectorParameters.AuthMechanism, ['Tls', 'tls'])).toBe(false)
  })

  test.each(rows.filter(({ noun }) => noun.endsWith('Connector')))(
    '$noun.$name names real usage types',
    ({ noun, row }) => {
      const known: readonly string[] = noun === 'SendConnector' ? sendUsages : receiveUsages
      const used = [row.byUsage, row.byUsageOnEdge].flatMap((table) => Object.keys(table ?? {}))
      const required = Array.isArray(row.required) ? row.required : []
      for (const usage of [...used, ...required]) expect(known).toContain(usage)
    },
  )
})

describe('what holds when a parameter is not stated', () => {
  const mailbox2019 = { version: '2019', role: 'mailbox' } as const

  test('the usage type of a Receive connector supplies groups and authentication', () => {
    const { PermissionGroups, AuthMechanism } = receiveConnectorParameters
    expect(effectiveDefault(PermissionGroups, { ...mailbox2019, usage: 'Internal' })).toEqual({
      value: ['ExchangeServers', 'ExchangeLegacyServers'],
      from: 'usage',
    })
    expect(effectiveDefault(PermissionGroups, { version: '2019', role: 'edge', usage: 'internal' })).toEqual({
      value: ['ExchangeServers'],
      from: 'usage',
    })
    expect(effectiveDefault(AuthMechanism, { version: '2019', role: 'edge', usage: 'Internal' }).value).toEqual([
      'Tls',
      'ExchangeServer',
    ])
  })

  test('an existing connector has no usage type, so nothing is supplied', () => {
    expect(effectiveDefault(receiveConnectorParameters.PermissionGroups, mailbox2019)).toEqual({
      value: undefined,
      from: 'default',
    })
  })

  test('the size limit of a Send connector follows version, and from 2016 the usage type', () => {
    const size = (version: (typeof versions)[number], usage: string) =>
      effectiveDefault(sendConnectorParameters.MaxMessageSize, { version, role: 'mailbox', usage })
    expect(size('2010', 'Internal')).toEqual({ value: '10MB', from: 'default' })
    expect(size('2013', 'Custom')).toEqual({ value: '25MB', from: 'default' })
    expect(size('SE', 'Custom')).toEqual({ value: '35MB', from: 'default' })
    expect(size('SE', 'Internal')).toEqual({ value: 'unlimited', from: 'usage' })
  })

  test('an Edge server has shorter timeouts and a message rate limit', () => {
    const edge = { version: 'SE', role: 'edge' } as const
    expect(effectiveDefault(receiveConnectorParameters.ConnectionTimeout, edge).value).toBe('00:05:00')
    expect(effectiveDefault(receiveConnectorParameters.MessageRateLimit, edge).value).toBe(600)
    expect(effectiveDefault(receiveConnectorParameters.MessageRateLimit, mailbox2019).value).toBe('unlimited')
  })

  test('a default that depends on the object says on what', () => {
    expect(effectiveDefault(receiveConnectorParameters.Fqdn, mailbox2019).computed).toBe('serverFqdn')
  })
})

describe('where a parameter may be used', () => {
  test('TransportRole starts with 2013 and is not for Edge servers', () => {
    const { TransportRole } = receiveConnectorParameters
    expect(availability(TransportRole, { version: '2016', role: 'mailbox' })).toEqual({ available: true })
    const on2010 = availability(TransportRole, { version: '2010', role: 'hub' })
    expect(on2010.available || unavailableSentence('TransportRole', on2010.reason)).toBe(
      `TransportRole does not exist in Exchange 2010; it is known in ${versions.slice(1).join(', ')}.`,
    )
    const onEdge = availability(TransportRole, { version: '2016', role: 'edge' })
    expect(onEdge.available || unavailableSentence('TransportRole', onEdge.reason)).toBe(
      'TransportRole is not available on Edge Transport servers.',
    )
  })

  test('SourceIPAddress is for Edge servers only', () => {
    const onMailbox = availability(sendConnectorParameters.SourceIPAddress, { version: '2016', role: 'mailbox' })
    expect(onMailbox).toEqual({ available: false, reason: { kind: 'onlyOn', role: 'edge' } })
  })

  test('Bindings must be stated for Custom, Internet and Partner', () => {
    const { Bindings } = receiveConnectorParameters
    expect(receiveUsages.filter((usage) => isRequired(Bindings, usage))).toEqual(['Custom', 'Internet', 'Partner'])
    expect(isRequired(sendConnectorParameters.AddressSpaces)).toBe(true)
    expect(isRequired(sendConnectorParameters.Port)).toBe(false)
  })
})

test('names and values are found in any case', () => {
  expect(parameterNamed(receiveConnectorParameters, 'remoteIpRanges')?.name).toBe('RemoteIPRanges')
  expect(parameterNamed(receiveConnectorParameters, 'RemoteRanges')).toBeUndefined()
  expect(canonicalValue(receiveConnectorParameters.TransportRole.values, ' frontendtransport ')).toBe(
    'FrontendTransport',
  )
  expect(canonicalValue(receiveConnectorParameters.TransportRole.values, 'Frontend')).toBeUndefined()
})

/** Every default the row can give, in any context it can be asked for. */
function everyDefault(row: ParameterRow): Entered[] {
  const usages = [undefined, ...new Set<string>([...sendUsages, ...receiveUsages])]
  const values = versions.flatMap((version) =>
    roles.flatMap((role) => usages.map((usage) => effectiveDefault(row, { version, role, usage }).value)),
  )
  return values.filter((value) => value !== undefined)
}

function accepts(row: ParameterRow, value: Entered): boolean {
  if (value === null) return row.nullable === true
  if (value === 'unlimited') return row.unlimited === true
  return acceptors[row.kind](row, value)
}

const texts = (value: Entered): readonly string[] => (Array.isArray(value) ? value : [])
const listOf = (fits: (text: string) => boolean) => (_: ParameterRow, value: Entered) =>
  Array.isArray(value) && texts(value).every(fits)
const within = (row: ParameterRow, amount: number) => !row.range || (amount >= row.range.min && amount <= row.range.max)
const isText = (_: ParameterRow, value: Entered) => typeof value === 'string'

const acceptors: Record<ParameterRow['kind'], (row: ParameterRow, value: Entered) => boolean> = {
  text: isText,
  credential: isText,
  certificate: isText,
  boolean: (_, value) => typeof value === 'boolean',
  integer: (row, value) => Number.isInteger(value) && within(row, Number(value)),
  size: (row, value) => {
    const size = parseSize(String(value))
    return size.ok && size.value !== 'unlimited' && within(row, size.value)
  },
  timeSpan: (row, value) => {
    const span = parseTimeSpan(String(value))
    return span.ok && within(row, span.value)
  },
  choice: (row, value) => row.values?.includes(String(value)) ?? false,
  flags: (row, value) => texts(value).length > 0 && texts(value).every((flag) => row.values?.includes(flag)),
  address: (_, value) => parseAddress(String(value)).ok,
  domain: (_, value) => parseDomain(String(value)).ok,
  bindings: listOf((text) => parseBinding(text).ok),
  ranges: listOf((text) => parseRange(text).ok),
  addressSpaces: listOf((text) => parseAddressSpace(text).ok),
  addresses: listOf((text) => parseAddress(text).ok),
  domains: listOf((text) => parseDomain(text).ok),
  smartHosts: listOf(() => true),
  servers: listOf(() => true),
  texts: listOf(() => true),
}
