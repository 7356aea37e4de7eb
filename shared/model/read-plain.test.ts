import { expect, test } from 'vitest'
import { transportConfigParameters as organization, transportServiceParameters } from '../exchange/parameters'
import { plainProblems } from './read-plain'

test('what the organization’s settings can hold has no problems', () => {
  expect(plainProblems(organization.MaxSendSize, '35MB')).toEqual([])
  expect(plainProblems(organization.MaxSendSize, 'unlimited')).toEqual([])
  expect(plainProblems(organization.TLSSendDomainSecureList, ['fabrikam.com'])).toEqual([])
  expect(plainProblems(organization.InternalSMTPServers, ['10.1.1.0/24', '10.1.1.1-10.1.1.9'])).toEqual([])
})

test('each entry that cannot be read is a problem of its own', () => {
  expect(plainProblems(organization.MaxSendSize, 'big')).toMatchObject([{ kind: 'unreadable', entered: 'big' }])
  expect(plainProblems(organization.TLSSendDomainSecureList, ['*.fabrikam.com', 'a b'])).toHaveLength(2)
  expect(plainProblems(organization.InternalSMTPServers, ['10.1.1.300', '10.1.1.1'])).toHaveLength(1)
})

test('every setting of a server’s transport service can be read', () => {
  for (const row of Object.values(transportServiceParameters)) expect(() => plainProblems(row, '')).not.toThrow()
})
