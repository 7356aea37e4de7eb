import { expect, test } from 'vitest'
import { joinAddressSpace, spacesIn, splitAddressSpace } from './address-space-text'

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

test.each([
  ['contoso.com\nfabrikam.com;10\r\nSMTP:*.contoso.com;5', ['contoso.com', 'fabrikam.com;10', 'SMTP:*.contoso.com;5']],
  ['contoso.com; fabrikam.com;10; *', ['contoso.com', 'fabrikam.com;10', '*']],
  ['contoso.com ; 10, fabrikam.com', ['contoso.com;10', 'fabrikam.com']],
  ['contoso.com\tfabrikam.com', ['contoso.com', 'fabrikam.com']],
  ['X400:c=US;a=B;5\ncontoso.com', ['X400:c=US;a=B;5', 'contoso.com']],
  ['{SMTP:contoso.com;1, SMTP:fabrikam.com;1}', ['SMTP:contoso.com;1', 'SMTP:fabrikam.com;1']],
  ['--', ['--']],
])('%j are the address spaces of a list', (text, spaces) => {
  expect(spacesIn(text)).toEqual(spaces)
})
