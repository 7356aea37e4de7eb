import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Result } from '../result'
import { parseAddressSpace } from './address-spaces'
import { parseAddress } from './addresses'
import { parseBinding } from './bindings'
import { parseDomain, parseDomainPattern, parseHostName } from './domains'
import { problemSentence, type ParseProblem } from './parse-problem'
import { parseRange } from './ranges'
import { parseSize } from './sizes'
import { hostileTexts } from './testing/arbitraries'
import { parseTimeSpan } from './time-spans'

const parsers: Record<string, (text: string) => Result<unknown, ParseProblem>> = {
  parseAddress,
  parseRange,
  parseBinding,
  parseAddressSpace,
  parseSize,
  parseTimeSpan,
  parseDomain,
  parseDomainPattern,
  parseHostName,
}

describe.each(Object.entries(parsers))('%s', (_, parse) => {
  test('gives a value or one sentence for any text, and never throws', () => {
    fc.assert(
      fc.property(hostileTexts, (text) => {
        const result = parse(text)
        if (!result.ok) expect(problemSentence(result.error)).toMatch(/^(“[^]*”|An empty value) \S[^]*\.$/)
      }),
      { numRuns: 2000 },
    )
  })

  test('reads a value with space around it as without', () => {
    fc.assert(
      fc.property(hostileTexts, (text) => {
        expect(parse(`  ${text}\t`)).toEqual(parse(text))
      }),
    )
  })
})

test('a sentence names the text, the problem and the accepted form', () => {
  expect(sentenceFor(parseBinding('10.1.1.1'))).toBe(
    '“10.1.1.1” has no port: write the address and the port, such as 10.1.1.1:25 or [::]:25.',
  )
})

test('nothing entered is called an empty value', () => {
  expect(sentenceFor(parseAddress('  '))).toMatch(/^An empty value is not an IP address: /)
})

test('a long text is shortened, without cutting a character in half', () => {
  expect(sentenceFor(parseAddress('😀'.repeat(500)))).toMatch(/^“(😀){60}…” is not an IP address: /)
})

function sentenceFor(result: Result<unknown, ParseProblem>): string | undefined {
  return result.ok ? undefined : problemSentence(result.error)
}
