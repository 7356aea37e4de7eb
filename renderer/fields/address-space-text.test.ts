import { expect, test } from 'vitest'
import { joinAddressSpace, splitAddressSpace } from './address-space-text'

test.each([
  ['*', { type: '', address: '*', cost: '' }],
  ['SMTP:*;1', { type: 'SMTP', address: '*', cost: '1' }],
  ['contoso.com;10', { type: '', address: 'contoso.com', cost: '10' }],
  ['X400:c=US;a=B;5', { type: 'X400', address: 'c=US;a=B', cost: '5' }],
  ['--', { type: '', address: '--', cost: '' }],
])('%s is taken apart for editing', (entered, expected) => {
  expect(splitAddressSpace(entered)).toEqual(expected)
})

test.each(['*', 'SMTP:*;1', 'contoso.com;10', 'X400:c=US;a=B;5', '*contoso.com', 'contoso.com;abc'])(
  '%s is the same after it was taken apart and put together',
  (entered) => {
    expect(joinAddressSpace(splitAddressSpace(entered))).toBe(entered)
  },
)
