import { expect, test } from 'vitest'
import { numbersShortened, subjectsOf } from './selected-lines'

test('servers that differ in their number only share their name', () => {
  expect(numbersShortened(['MBXSERVER01', 'MBXSERVER02'])).toBe('MBXSERVER01, 02')
  expect(numbersShortened(['MBX01', 'EDGE01'])).toBe('MBX01, EDGE01')
  expect(numbersShortened(['EDGE01'])).toBe('EDGE01')
})

test('lines of one connector are one thing, lines of two are several', () => {
  expect(subjectsOf(['sendConnector-1|server-1|server-2', 'sendConnector-1|server-3|server-2'])).toEqual({
    subject: 'sendConnector-1',
  })
  expect(subjectsOf(['sendConnector-1|server-1|server-2', 'sendConnector-2|server-1|server-2'])).toBeUndefined()
  expect(subjectsOf(['server-1'])).toBeUndefined()
})
