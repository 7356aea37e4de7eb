import { expect, test } from 'vitest'
import { sendConnectorParameters } from '../../../shared/exchange/parameters'
import { textOfValue, valueOfText } from './value-text'

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
