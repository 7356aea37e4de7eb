import { expect, test } from 'vitest'
import type { Statement } from '../../statement'
import { durationWords } from './duration'
import { noticeLines } from './notice'

function at(cmdlet: string, parameters: Statement['parameters'] = {}, subject = 'x-1'): Statement {
  return { target: 'organization', cmdlet, parameters, subject }
}

const named = [{ subject: 'x-1', name: 'Relay' }]

test.each<[string, Statement, string | RegExp]>([
  [
    'another binding',
    at('Set-ReceiveConnector', { Bindings: ['10.1.1.1:25'] }),
    /^Connections to `Relay` may break off/,
  ],
  [
    'other permission groups',
    at('Set-ReceiveConnector', { PermissionGroups: ['ExchangeUsers'] }),
    /what used it otherwise is refused/,
  ],
  ['another size', at('Set-SendConnector', { MaxMessageSize: '10MB' }), '`Relay` takes messages up to `10MB`.'],
  ['another smart host', at('Set-SendConnector', { SmartHosts: ['a.contoso.com'] }), /^Mail takes another way/],
  ['a connector that goes', at('Remove-SendConnector'), 'Mail no longer leaves through `Relay`.'],
  ['a listener that goes', at('Remove-ReceiveConnector'), 'Nobody is answered by `Relay` any more.'],
  ['a domain that goes', at('Remove-AcceptedDomain'), /is refused from then on/],
  [
    'a way out of an Edge server',
    at('New-SendConnector', { AddressSpaces: ['--'] }),
    /^Mail for the accepted domains \(`--`\) may leave/,
  ],
  ['the file of a subscription', at('New-EdgeSubscription', { FileName: 'C:\\e.xml' }), /pauses/],
  ['a right that is taken', at('Remove-ADPermission'), /may be refused there/],
])('users notice of %s what follows from it', (_, statement, sentence) => {
  expect(noticeLines(named, [statement])).toEqual([
    typeof sentence === 'string' ? sentence : (expect.stringMatching(sentence) as string),
  ])
})

test('users notice nothing of a comment or of the protocol log', () => {
  const quiet = [
    at('Set-ReceiveConnector', { Comment: 'x' }),
    at('Set-SendConnector', { ProtocolLoggingLevel: 'Verbose' }),
  ]
  expect(noticeLines(named, quiet)).toEqual(['Nothing, as far as the documentation tells.'])
})

test('a sentence is said once, and more than twelve are counted', () => {
  const many = Array.from({ length: 20 }, (_, index) => at('Remove-SendConnector', {}, `s-${index}`))
  expect(noticeLines([], [...many, ...many])).toHaveLength(13)
  expect(noticeLines([], many).at(-1)).toBe('And 8 more of the same kinds.')
})

test('the time is a guess in steps of five minutes, from commands and objects', () => {
  expect(durationWords([at('Remove-SendConnector')])).toBe('about 15 minutes, a guess from 1 command.')
  const hundred = Array.from({ length: 100 }, (_, index) => at('Remove-SendConnector', {}, `s-${index}`))
  expect(durationWords(hundred)).toBe('about 210 minutes, a guess from 100 commands.')
})
