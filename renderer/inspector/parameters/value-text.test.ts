import { expect, test } from 'vitest'
import { receiveConnectorParameters, sendConnectorParameters } from '../../../shared/exchange/parameters'
import { sameMeaning, textOfValue, valueOfText } from './value-text'

test('a size means the same in KB and in MB', () => {
  expect(sameMeaning(sendConnectorParameters.MaxMessageSize, '35840KB', '35MB')).toBe(true)
})

test('the order and case of permission groups do not matter', () => {
  const row = receiveConnectorParameters.PermissionGroups
  expect(sameMeaning(row, ['exchangeusers', 'AnonymousUsers'], ['AnonymousUsers', 'ExchangeUsers'])).toBe(true)
  expect(sameMeaning(row, ['AnonymousUsers'], ['AnonymousUsers', 'ExchangeUsers'])).toBe(false)
})

test('an emptied field no longer states its parameter', () => {
  expect(valueOfText('  ', sendConnectorParameters.Fqdn)).toBeUndefined()
})

test('$null is kept as the value that clears a parameter', () => {
  expect(valueOfText('$null', sendConnectorParameters.Fqdn)).toBeNull()
  expect(textOfValue(null)).toBe('$null')
})

test('what is wrong is kept as it was typed', () => {
  expect(valueOfText('25 or so', sendConnectorParameters.Port)).toBe('25 or so')
  expect(valueOfText('587', sendConnectorParameters.Port)).toBe(587)
})
