import { expect, test } from 'vitest'
import {
  authMechanismFacts,
  authMechanisms,
  combinationFaults,
  smartHostAuthFacts,
  smartHostAuthMechanisms,
} from './auth-mechanisms'
import { receiveConnectorParameters } from './parameters'

test('what every usage type offers fits together', () => {
  const supplied = Object.values(receiveConnectorParameters.AuthMechanism.byUsage)
  for (const mechanisms of supplied) expect(combinationFaults(mechanisms)).toEqual([])
})

test('None stands alone', () => {
  expect(combinationFaults(['None'])).toEqual([])
  expect(combinationFaults(['None', 'Tls'])).toEqual([{ kind: 'notBeside', mechanism: 'None', others: ['Tls'] }])
})

test('BasicAuthRequireTLS needs BasicAuth and Tls', () => {
  expect(combinationFaults(['BasicAuthRequireTLS'])).toEqual([
    { kind: 'missing', mechanism: 'BasicAuthRequireTLS', others: ['BasicAuth', 'Tls'] },
  ])
  expect(combinationFaults(['Tls', 'BasicAuth', 'BasicAuthRequireTLS'])).toEqual([])
})

test('ExternalAuthoritative goes with Tls only, and needs the group ExchangeServers', () => {
  expect(combinationFaults(['ExternalAuthoritative', 'Tls'])).toEqual([])
  expect(combinationFaults(['ExternalAuthoritative', 'BasicAuth', 'Tls'])).toEqual([
    { kind: 'notBeside', mechanism: 'ExternalAuthoritative', others: ['BasicAuth'] },
  ])
  expect(authMechanismFacts.ExternalAuthoritative.requiresGroup).toBe('ExchangeServers')
})

test('what a smart host must offer fits together, and only Basic authentication takes a credential', () => {
  for (const mechanism of smartHostAuthMechanisms) {
    const { receiverMustOffer, needsCredential } = smartHostAuthFacts[mechanism]
    expect(combinationFaults(receiverMustOffer)).toEqual([])
    expect(needsCredential).toBe(mechanism.startsWith('BasicAuth'))
  }
})

test('a Receive connector has every value of a Send connector besides its own two', () => {
  expect(authMechanisms.filter((one) => !(smartHostAuthMechanisms as readonly string[]).includes(one))).toEqual([
    'Tls',
    'Integrated',
  ])
})
