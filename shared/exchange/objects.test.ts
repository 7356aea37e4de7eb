import { describe, expect, test } from 'vitest'
import {
  cmdletOf,
  creationOnly,
  isAbout,
  isCreationOnly,
  isNamed,
  nouns,
  objectOf,
  objectOfCmdlet,
  objectOfKind,
  propertyOf,
  secrets,
} from './objects'
import { versions } from './versions'
import fixture from './fixtures/cmdlet-parameters.json'

const documented: Readonly<Record<string, Readonly<Record<string, unknown>>>> = fixture

describe('the table of objects', () => {
  test.each(nouns)('every cmdlet of %s begins with its verb and means one object', (noun) => {
    const { cmdlets, cmdletsIn = {} } = objectOf(noun)
    for (const named of [cmdlets, ...Object.values(cmdletsIn)])
      for (const [verb, cmdlet] of Object.entries(named)) {
        expect(cmdlet).toMatch(new RegExp(`^${verb}-[A-Za-z]+$`))
        expect(objectOfCmdlet(cmdlet)).toEqual({ noun, verb })
      }
  })

  test.each(nouns)('what %s takes at its creation only, Set- does not take', (noun) => {
    const set = documented[`Set-${noun}`]
    for (const name of set ? creationOnly(noun) : []) expect(set).not.toHaveProperty(name)
  })

  test.each(nouns)('%s has a cmdlet to look at it, in every version', (noun) => {
    for (const version of versions)
      expect(objectOf(noun).cmdletsIn?.[version]?.Get ?? objectOf(noun).cmdlets.Get).toBeDefined()
  })

  test('an object is known by one property that Exchange never changes, which is one of its parameters', () => {
    for (const noun of nouns) {
      const { sameBy, parameters } = objectOf(noun)
      if (sameBy !== undefined) expect(parameters[sameBy]?.cmdlets).toBe('new')
    }
  })
})

test('the transport settings of a server have another cmdlet in 2010', () => {
  expect(cmdletOf('TransportService', 'Set', '2010')).toBe('Set-TransportServer')
  expect(cmdletOf('TransportService', 'Set', '2013')).toBe('Set-TransportService')
  expect(cmdletOf('TransportService', 'Get')).toBe('Get-TransportService')
})

test('a cmdlet tells its object in any case, one that no object has tells nothing', () => {
  expect(objectOfCmdlet('set-sendconnector')).toEqual({ noun: 'SendConnector', verb: 'Set' })
  expect(objectOfCmdlet('Start-EdgeSynchronization')).toEqual({ noun: 'EdgeSubscription', verb: 'Start' })
  expect(objectOfCmdlet('Get-ChildItem')).toBeUndefined()
  expect(isAbout('New-SendConnector', 'SendConnector', 'New', 'Set')).toBe(true)
  expect(isAbout('Remove-SendConnector', 'SendConnector', 'New', 'Set')).toBe(false)
})

test('items that Exchange keeps have a noun, a server and a note have none', () => {
  expect(objectOfKind('acceptedDomain')).toBe('AcceptedDomain')
  expect(objectOfKind('server')).toBeUndefined()
  expect(objectOfKind('note')).toBeUndefined()
})

test('what can be stated at creation only: usage, server, and what Set- does not have', () => {
  expect(creationOnly('SendConnector')).toEqual(['Usage', 'Custom', 'Internal', 'Internet', 'Partner'])
  expect(isCreationOnly('ReceiveConnector', 'Server')).toBe(true)
  expect(isCreationOnly('AcceptedDomain', 'DomainName')).toBe(true)
  expect(isCreationOnly('AcceptedDomain', 'DomainType')).toBe(false)
})

test('Get- shows a parameter under its own name, under another, or not at all', () => {
  expect(propertyOf('SendConnector', 'SmartHosts')).toBe('SmartHosts')
  expect(propertyOf('AcceptedDomain', 'MakeDefault')).toBe('Default')
  expect(propertyOf('SendConnector', 'LinkedReceiveConnector')).toBeUndefined()
  expect(propertyOf('SendConnector', 'AuthenticationCredential')).toBeUndefined()
  expect(propertyOf('ReceiveConnector', 'Usage')).toBeUndefined()
  expect(propertyOf('ReceiveConnector', 'Name')).toBe('Name')
  expect(propertyOf('TransportConfig', 'Name')).toBeUndefined()
})

test('only an account is a secret', () => {
  expect(nouns.flatMap((noun) => secrets(noun))).toEqual(['AuthenticationCredential'])
})

test('connectors and accepted domains have names of their own, settings and what is kept in a field have none', () => {
  const named = ['AcceptedDomain', 'ReceiveConnector', 'SendConnector'] as const
  expect(named.filter((noun) => !isNamed(noun))).toEqual([])
  const unnamed = ['TransportConfig', 'TransportService', 'EdgeSubscription', 'ADPermission'] as const
  expect(unnamed.filter(isNamed)).toEqual([])
})
