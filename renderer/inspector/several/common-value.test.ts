import { describe, expect, test } from 'vitest'
import { receiveConnectorParameters } from '../../../shared/exchange/parameters'
import { addServer } from '../../../shared/edits/add'
import { sequence } from '../../../shared/edits/edit'
import { emptyDesign } from '../../../shared/model/design'
import { indexes } from '../../../shared/model/indexes'
import type { ParameterValue } from '../../../shared/model/parameter-value'
import { receive } from '../../../shared/rules/testing/designs'
import { commonValue, mergedValue } from './common-value'

/** Two Receive connectors that state those values of one parameter. */
function two(name: keyof typeof receiveConnectorParameters, one: ParameterValue, other: ParameterValue) {
  const design = sequence(
    addServer({ role: 'mailbox', version: '2019' }, { x: 0, y: 0 }),
    receive('receiveConnector-8', 'server-1', { parameters: { [name]: one } }),
    receive('receiveConnector-9', 'server-1', { parameters: { [name]: other } }),
  )(emptyDesign)
  const connectors = indexes(design).byKind.receiveConnector.filter(({ id }) => /-[89]$/.test(id))
  const row = receiveConnectorParameters[name]
  const before = commonValue(connectors, name, row, design)
  return {
    before,
    after: (value: ParameterValue | undefined) =>
      connectors.map((connector) => mergedValue(connector, name, row, { before, value }, design)),
  }
}

test('what all state alike is common, and a change of it is the same for all', () => {
  const { before, after } = two('MaxMessageSize', '20MB', '20MB')
  expect(before).toEqual({ value: '20MB', isMixed: false, partly: [] })
  expect(after('30MB')).toEqual(['30MB', '30MB'])
})

test('different single values are mixed, and the new one is the same for all', () => {
  const { before, after } = two('MaxMessageSize', '20MB', '30MB')
  expect(before).toEqual({ value: undefined, isMixed: true, partly: [] })
  expect(after('40MB')).toEqual(['40MB', '40MB'])
})

describe('of different lists', () => {
  const lists = () => two('RemoteIPRanges', ['10.1.1.1', '10.1.1.2'], ['10.1.1.2', '10.1.1.3'])

  test('the entries of all are common', () => {
    expect(lists().before).toEqual({ value: [{ text: '10.1.1.2' }], isMixed: true, partly: ['10.1.1.1', '10.1.1.3'] })
  })

  test('what is added goes to all, and what each has besides stays', () => {
    expect(lists().after([{ text: '10.1.1.2' }, { text: '10.1.1.3' }])).toEqual([
      [{ text: '10.1.1.1' }, { text: '10.1.1.2' }, { text: '10.1.1.3' }],
      [{ text: '10.1.1.2' }, { text: '10.1.1.3' }],
    ])
  })

  test('what is taken from the common entries is taken from all', () => {
    expect(lists().after(undefined)).toEqual([[{ text: '10.1.1.1' }], [{ text: '10.1.1.3' }]])
  })
})

describe('of different flags', () => {
  const flags = () => two('PermissionGroups', ['AnonymousUsers'], ['AnonymousUsers', 'ExchangeUsers'])

  test('one that some have can be given to all', () => {
    expect(flags().before).toEqual({ value: ['AnonymousUsers'], isMixed: true, partly: ['ExchangeUsers'] })
    expect(flags().after(['AnonymousUsers', 'ExchangeUsers'])).toEqual([
      ['AnonymousUsers', 'ExchangeUsers'],
      ['AnonymousUsers', 'ExchangeUsers'],
    ])
  })

  test('the last one that goes leaves None', () => {
    expect(flags().after([])).toEqual([['None'], ['ExchangeUsers']])
  })

  test('None takes the others away', () => {
    expect(flags().after(['None'])).toEqual([['None'], ['None']])
  })
})
