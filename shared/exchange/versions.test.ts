import { expect, test } from 'vitest'
import { receiveConnectorParameters, sendConnectorParameters } from './parameters'
import { transportServicesOf } from './transport-services'
import { newestVersion, newestWith, roles, versionFacts, versions } from './versions'

test('only 2010 has Hub Transport servers, every version has Edge servers', () => {
  expect(versions.filter((version) => versionFacts[version].roles.includes('hub'))).toEqual(['2010'])
  expect(versions.every((version) => versionFacts[version].roles.includes('edge'))).toBe(true)
  for (const version of versions) expect(versionFacts[version].roles).toContain(versionFacts[version].internalRole)
})

test('the newest version is the last of the list, and each role is placed in the newest that has it', () => {
  expect(newestVersion).toBe(versions.at(-1))
  expect(roles.map((role) => newestWith(role))).toEqual([newestVersion, newestVersion, '2010'])
})

test('the facts agree with the parameter catalogue', () => {
  for (const version of versions) {
    const facts = versionFacts[version]
    const size = sendConnectorParameters.MaxMessageSize
    const byVersion: Partial<Record<string, string>> = size.byVersion
    expect(facts.hasFrontEnd).toBe(receiveConnectorParameters.TransportRole.versions.includes(version))
    expect(facts.defaultSendSize).toBe(byVersion[version] ?? size.default)
  }
})

test('versions that cannot live together say so on both sides', () => {
  for (const version of versions) {
    for (const other of versionFacts[version].noCoexistenceWith) {
      expect(versionFacts[other].noCoexistenceWith).toContain(version)
    }
  }
})

test('a server has the transport services of its role and version', () => {
  expect(transportServicesOf({ version: '2019', role: 'mailbox' })).toEqual(['FrontendTransport', 'HubTransport'])
  expect(transportServicesOf({ version: '2019', role: 'edge' })).toEqual(['Transport'])
  expect(transportServicesOf({ version: '2010', role: 'hub' })).toEqual(['Transport'])
  expect(transportServicesOf({ version: '2013', role: 'mailbox', roles2013: 'clientAccess' })).toEqual([
    'FrontendTransport',
  ])
  expect(transportServicesOf({ version: '2016', role: 'mailbox', roles2013: 'clientAccess' })).toHaveLength(2)
})
