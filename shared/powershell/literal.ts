import { fail, ok, type Result } from '../result'
import { resemblesSignatureMark } from './signature-mark'

/** Why a value cannot be written into a script. */
export type LiteralRefusal = { reason: 'nul' } | { reason: 'number'; value: number }

/** The values that have a spelling of their own; a credential is asked for and never printed. */
export type LiteralValue = string | number | boolean | null | readonly string[] | { readonly add: readonly string[] }

/*
 * The five characters that PowerShell takes for a single quote: ' U+2018 U+2019 U+201A U+201B.
 * Source: PowerShell/PowerShell, engine/parser/CharTraits.cs, IsSingleQuote.
 */
const singleQuotes = /['\u2018\u2019\u201a\u201b]/g

/*
 * Characters that cannot be seen, that change the reading direction or that an editor may rewrite: control and format
 * characters, line and paragraph separators, lone surrogates. They are written as numbers, so that what is read in the
 * script is what runs.
 */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u

const lineBreaks = /[\0\r\n\u0085\u2028\u2029]+/g
const unseenInComment = /[\p{Cc}\p{Cf}\p{Cs}]/gu

/**
 * The PowerShell text of a value, for an argument or the right side of an assignment. This is the only place that
 * turns a value into script.
 *
 * Text stands in single quotes with each of PowerShell's five single quotes doubled, as
 * `CodeGeneration.EscapeSingleQuotedStringContent` does; characters that cannot be seen become
 * `('a' + [char]0x000D + 'b')`. Lists become `@('a', 'b')`, what is added to a
 * list `@{Add='a', 'b'}`, true `$true`, nothing `$null`.
 * Text with a NUL, which ends PowerShell's scan of a file, and numbers that are not plain decimal digits are refused.
 */
export function literal(value: LiteralValue): Result<string, LiteralRefusal> {
  if (value === null) return ok('$null')
  if (typeof value === 'string') return text(value)
  if (typeof value === 'number') return number(value)
  if (typeof value === 'boolean') return ok(value ? '$true' : '$false')
  return 'add' in value ? addition(value.add) : list(value)
}

/**
 * A line comment: line breaks become spaces, characters that cannot be seen are dropped. Accepts any text. What PowerShell would
 * read as more than a comment, the keywords of help and the mark of a signature, stands behind other words.
 */
export function comment(content: string): string {
  const line = content.replace(lineBreaks, ' ').replace(unseenInComment, '').trim()
  if (line === '') return '#'
  if (resemblesSignatureMark(line)) return `# ${beforeMark} ${line}`
  return line.startsWith('.') ? `# - ${line}` : `# ${line}`
}

/* Long enough that no text behind it makes a line that is near the mark. */
const beforeMark = 'Text of the design, which is no signature:'

/** What to tell the person whose value was refused. */
export function literalSentence(refusal: LiteralRefusal): string {
  if (refusal.reason === 'nul')
    return 'The text contains a NUL character, which no script can carry. Type the value anew.'
  return `The number ${refusal.value} cannot be written in plain digits.`
}

function text(value: string): Result<string, LiteralRefusal> {
  if (value.includes('\0')) return fail({ reason: 'nul' })
  if (!unseen.test(value)) return ok(quoted(value))
  return ok(`(${pieces(value).join(' + ')})`)
}

/* The first piece is always text: a [char] in front would make PowerShell add numbers. */
function pieces(value: string): string[] {
  const result: string[] = []
  let visible = ''
  for (const character of value) {
    if (!unseen.test(character)) {
      visible += character
      continue
    }
    if (visible !== '' || result.length === 0) result.push(quoted(visible))
    visible = ''
    result.push(...codeUnits(character))
  }
  return visible === '' ? result : [...result, quoted(visible)]
}

function codeUnits(character: string): string[] {
  return Array.from({ length: character.length }, (_, index) => {
    const code = character.charCodeAt(index).toString(16).toUpperCase()
    return `[char]0x${code.padStart(4, '0')}`
  })
}

function quoted(value: string): string {
  return `'${value.replace(singleQuotes, '$&$&')}'`
}

function number(value: number): Result<string, LiteralRefusal> {
  const digits = String(value)
  return /^-?\d+(\.\d+)?$/.test(digits) ? ok(digits) : fail({ reason: 'number', value })
}

function list(values: readonly string[]): Result<string, LiteralRefusal> {
  const printed = each(values)
  return printed.ok ? ok(`@(${printed.value})`) : printed
}

/* What a multi-valued property takes beside what it holds (Set-TransportConfig page). */
function addition(values: readonly string[]): Result<string, LiteralRefusal> {
  const printed = each(values)
  return printed.ok ? ok(`@{Add=${printed.value}}`) : printed
}

function each(values: readonly string[]): Result<string, LiteralRefusal> {
  const printed: string[] = []
  for (const value of values) {
    const item = text(value)
    if (!item.ok) return item
    printed.push(item.value)
  }
  return ok(printed.join(', '))
}
