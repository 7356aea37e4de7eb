import { describe, expect, test } from 'vitest'
import { setParameter } from '../edits/change'
import { markTransportConfigAsExisting } from '../edits/existing'
import { removeItems } from '../edits/remove'
import { transportServiceParameters } from '../exchange/parameters'
import { organizationHome } from './connectors'
import type { Design } from './design'
import { existingDesign } from './existing'
import type { ParameterValue } from './parameter-value'
import { settingNamed, settings } from './settings'
import { designOf, server } from './testing/build'
import { parametersUnder, transportConfigOf, transportServiceOf } from './transport-settings'

const edge = server('server-1', { role: 'edge' })
const drawn = designOf([edge])
const ofOrganization = (name: string, value: ParameterValue) => {
  const design = setParameter(organizationHome, name, value)(drawn)
  return settingNamed(transportConfigOf(design), name, design)
}
const kinds = ({ items }: Design) => Object.values(items).map(({ kind }) => kind)

describe('The transport settings of the organization', () => {
  test('are Exchange’s defaults while nothing is stated', () => {
    const { MaxSendSize } = settings(transportConfigOf(drawn), drawn)
    expect(MaxSendSize).toMatchObject({ from: 'default', value: 10 * 1024 * 1024, problems: [] })
  })
  test('are read as stated', () => {
    expect(ofOrganization('MaxSendSize', 'unlimited')).toMatchObject({ from: 'stated', value: 'unlimited' })
    expect(ofOrganization('InternalSMTPServers', ['10.1.1.0/24', '10.1.1.1-10.1.1.9'])?.problems).toEqual([])
  })
  test('have a problem for each entry that cannot be read', () => {
    expect(ofOrganization('MaxSendSize', 'big')?.problems).toMatchObject([{ kind: 'unreadable', entered: 'big' }])
    expect(ofOrganization('TLSSendDomainSecureList', ['*.fabrikam.com', 'a b'])?.problems).toHaveLength(2)
    expect(ofOrganization('InternalSMTPServers', ['10.1.1.300', '10.1.1.1'])?.problems).toHaveLength(1)
  })
})

describe('The transport service of a server', () => {
  test('can be read whatever is stated', () => {
    for (const name of Object.keys(transportServiceParameters)) {
      const design = setParameter('server-1', name, '')(drawn)
      expect(() => settingNamed(transportServiceOf(edge, design), name, design)).not.toThrow()
    }
  })
  test('has the defaults of the server’s role', () => {
    expect(settings(transportServiceOf(edge, drawn), drawn).AntispamAgentsEnabled.value).toBe(true)
  })
  test('goes with its server', () => {
    const design = setParameter('server-1', 'ExternalIPAddress', '203.0.113.5')(drawn)
    expect(kinds(removeItems(['server-1'])(design))).toEqual([])
  })
})

test('An object that Exchange always has is in the design as long as something is stated of it, under one id in both maps', () => {
  const stated = setParameter(organizationHome, 'MaxSendSize', '20MB')(drawn)
  expect(kinds(stated)).toEqual(['server', 'transportConfig'])
  const marked = markTransportConfigAsExisting()(stated)
  const cleared = setParameter(organizationHome, 'MaxSendSize', undefined)(marked)
  expect(kinds(cleared)).toEqual(['server'])
  expect(transportConfigOf(existingDesign(cleared)).parameters).toEqual({ MaxSendSize: '20MB' })
  expect(setParameter(organizationHome, 'MaxSendSize', '20MB')(cleared).items).toEqual(marked.items)
})

test('A person finds them under the organization and under the server', () => {
  expect(parametersUnder('organization', drawn)?.kind).toBe('transportConfig')
  expect(parametersUnder('server-1', drawn)).toMatchObject({ kind: 'transportService', server: 'server-1' })
  expect(parametersUnder('server-9', drawn)).toBeUndefined()
})
