import { expect, test } from 'vitest'
import { permissionGroups, rightsOf, rightsOfPrincipal } from './permission-groups'
import { receiveRightNamed, receiveRights, relayRight } from './rights'

test('anonymous senders may send to accepted domains but not relay', () => {
  const rights = rightsOfPrincipal('anonymous', ['AnonymousUsers'], 'mailbox')
  expect(rights.has('ms-Exch-SMTP-Submit')).toBe(true)
  expect(rights.has(relayRight)).toBe(false)
  expect(rights.has('ms-Exch-Bypass-Anti-Spam')).toBe(false)
})

test('accounts that log on may relay, but not with any sender address', () => {
  const rights = rightsOfPrincipal('authenticatedUsers', ['ExchangeUsers'], 'mailbox')
  expect(rights.has(relayRight)).toBe(true)
  expect(rights.has('ms-Exch-SMTP-Accept-Any-Sender')).toBe(false)
  expect(rights.has('ms-Exch-SMTP-Accept-Authoritative-Domain-Sender')).toBe(false)
})

test('externally secured hosts have nine rights, Exchange servers two more', () => {
  expect(rightsOfPrincipal('externallySecuredServers', ['ExchangeServers'], 'edge').size).toBe(9)
  expect(rightsOfPrincipal('exchangeServers', ['ExchangeServers'], 'edge').size).toBe(11)
  expect(rightsOfPrincipal('legacyInterop', ['ExchangeLegacyServers'], 'hub').size).toBe(9)
})

test('ExchangeLegacyServers gives nothing on an Edge server', () => {
  expect(rightsOf('ExchangeLegacyServers', 'edge')).toEqual([])
  expect(rightsOf('ExchangeLegacyServers', 'mailbox')).toHaveLength(1)
})

test('every group that lets anybody in lets them submit', () => {
  for (const group of permissionGroups) {
    for (const grant of rightsOf(group, 'mailbox')) expect(grant.rights).toContain('ms-Exch-SMTP-Submit')
  }
})

test('rights are found in any case, with or without their prefix', () => {
  expect(receiveRightNamed('Ms-Exch-SMTP-Accept-Any-Recipient')).toBe(relayRight)
  expect(receiveRightNamed('smtp-accept-any-recipient')).toBe(relayRight)
  expect(receiveRightNamed('ms-Exch-Fly')).toBeUndefined()
  for (const right of Object.keys(receiveRights)) expect(receiveRightNamed(right)).toBe(right)
})
