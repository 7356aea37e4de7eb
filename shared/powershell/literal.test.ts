import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { comment, literal, literalSentence } from './literal'
import { resemblesSignatureMark } from './signature-mark'
import { hostileFragments, hostileText } from './testing/hostile-text'
import { readLiteral } from './testing/read-command'

function printed(value: Parameters<typeof literal>[0]): string {
  const result = literal(value)
  if (!result.ok) throw new Error(literalSentence(result.error))
  return result.value
}

describe('a value as PowerShell text', () => {
  test('a plain text stands in single quotes, also where it looks like a bare word or a switch', () => {
    expect(printed('To Internet')).toBe("'To Internet'")
    expect(printed('*')).toBe("'*'")
    expect(printed('--')).toBe("'--'")
    expect(printed('-Force')).toBe("'-Force'")
    expect(printed('')).toBe("''")
  })

  test('each of the five single quotes is doubled', () => {
    expect(printed("it's")).toBe("'it''s'")
    expect(printed('a\u2018b\u2019c\u201ad\u201b')).toBe("'a\u2018\u2018b\u2019\u2019c\u201a\u201ad\u201b\u201b'")
  })

  test('dollars, backticks, double quotes and hashes are plain characters', () => {
    expect(printed('$(x) `n "y" # z')).toBe('\'$(x) `n "y" # z\'')
  })

  test('line breaks, control characters and marks of direction are written as numbers', () => {
    expect(printed('a\r\nb')).toBe("('a' + [char]0x000D + [char]0x000A + 'b')")
    expect(printed('\u202egpj.exe')).toBe("('' + [char]0x202E + 'gpj.exe')")
    expect(printed('x\ud800')).toBe("('x' + [char]0xD800)")
  })

  test('lists, booleans, numbers and nothing have their own forms', () => {
    expect(printed(['a', "b'c"])).toBe("@('a', 'b''c')")
    expect(printed([])).toBe('@()')
    expect(printed({ add: ['a'] })).toBe("@{Add='a'}")
    expect(printed({ add: ['a', "b'c"] })).toBe("@{Add='a', 'b''c'}")
    expect(printed(true)).toBe('$true')
    expect(printed(false)).toBe('$false')
    expect(printed(null)).toBe('$null')
    expect(printed(25)).toBe('25')
    expect(printed(-1.5)).toBe('-1.5')
  })

  test('a NUL and a number without plain digits are refused with a sentence', () => {
    expect(literal('a\0b')).toEqual({ ok: false, error: { reason: 'nul' } })
    expect(literal(['a', '\0'])).toEqual({ ok: false, error: { reason: 'nul' } })
    expect(literal({ add: ['\0'] })).toEqual({ ok: false, error: { reason: 'nul' } })
    expect(literal(Infinity)).toEqual({ ok: false, error: { reason: 'number', value: Infinity } })
    expect(literalSentence({ reason: 'nul' })).toContain('NUL')
    expect(literalSentence({ reason: 'number', value: Infinity })).toContain('Infinity')
  })

  test('every hostile fragment comes back exactly', () => {
    for (const fragment of hostileFragments) expect(readLiteral(printed(`a${fragment}b`))).toBe(`a${fragment}b`)
  })

  test('any text comes back exactly', () => {
    fc.assert(
      fc.property(hostileText, (text) => readLiteral(printed(text)) === text),
      { numRuns: 5_000 },
    )
  })

  test('any list of texts comes back exactly', () => {
    fc.assert(
      fc.property(fc.array(hostileText), (texts) => {
        expect(readLiteral(printed(texts))).toEqual(texts)
      }),
    )
  })

  test('what is printed shows every character it holds', () => {
    fc.assert(fc.property(hostileText, (text) => !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u.test(printed(text))))
  })
})

describe('a comment', () => {
  test('stays on its line, whatever it holds', () => {
    expect(comment('a\r\nRemove-SendConnector x')).toBe('# a Remove-SendConnector x')
    fc.assert(
      fc.property(hostileText, (text) => /^#( .*)?$/u.test(comment(text)) && !/[\r\n\u2028\u2029]/.test(comment(text))),
    )
  })

  test('begins no help, whose keywords stand behind a dot', () => {
    expect(comment('\u200b.SYNOPSIS')).toBe('# - .SYNOPSIS')
    expect(comment('.\r\nEXTERNALHELP x')).toBe('# - . EXTERNALHELP x')
  })

  test('begins no signature, behind which nothing may run, also where it only resembles one', () => {
    const near = [
      'SIG # Begin signature block',
      ' s i g#beginSignatureBlock',
      '- SIG # Begin signature',
      'Begin signature block',
    ]
    for (const text of near) expect(comment(text)).toBe(`# Text of the design, which is no signature: ${text.trim()}`)
    expect(comment('Signs in over TLS')).toBe('# Signs in over TLS')
    fc.assert(
      fc.property(
        fc.constantFrom(...near),
        hostileText,
        (text, more) => !resemblesSignatureMark(comment(`${text}${more}`).slice(1)),
      ),
    )
  })

  test('without text is only its mark', () => {
    expect(comment(' \n ')).toBe('#')
  })
})
