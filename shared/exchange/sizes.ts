import { ok, type Result } from '../result'
import { failParse, type ParseProblem } from './parse-problem'

/** A number of bytes, or no limit. */
export type ByteSize = number | 'unlimited'

const bytesPerUnit = { B: 1, KB: 2 ** 10, MB: 2 ** 20, GB: 2 ** 30, TB: 2 ** 40 } as const
/** Without TB, which is not documented for every cmdlet. */
const printedUnits = ['GB', 'MB', 'KB'] as const

const enteredPattern = /^(\d{1,20}(?:\.\d{1,20})?)\s*(B|KB|MB|GB|TB)?$/i
/** What Get-* cmdlets show, `36 MB (37,748,736 bytes)`; the separators depend on the server's language. */
const shownPattern = /^[\d.,]{1,20}\s*(?:B|KB|MB|GB|TB)\s*\(([\d.,'’\s]{1,40})bytes\)$/i

/**
 * Reads `35MB`, `1.5 GB`, a plain number of bytes, `unlimited`, or what Exchange shows (`36 MB (37,748,736 bytes)`,
 * where the bytes decide). Gives whole bytes, a fraction rounded up; Exchange itself also rounds bytes up to the next
 * KB, which is not done here. No limits are checked.
 */
export function parseSize(value: string | number): Result<ByteSize, ParseProblem> {
  const entered = String(value).trim()
  if (/^unlimited$/i.test(entered)) return ok('unlimited')
  const bytes = typeof value === 'number' ? value : (shownBytes(entered) ?? enteredBytes(entered))
  if (bytes === undefined || !(bytes >= 0) || (typeof value === 'number' && !Number.isInteger(value))) {
    return failParse('size', 'form', entered)
  }
  return Number.isSafeInteger(bytes) ? ok(bytes) : failParse('size', 'large', entered)
}

/** The shortest exact form a cmdlet accepts: `35MB`, `64KB`, `2147483647B`, `unlimited`. */
export function formatSize(size: ByteSize): string {
  if (size === 'unlimited') return size
  const unit = size === 0 ? 'B' : (printedUnits.find((candidate) => size % bytesPerUnit[candidate] === 0) ?? 'B')
  return `${size / bytesPerUnit[unit]}${unit}`
}

function shownBytes(entered: string): number | undefined {
  const digits = shownPattern.exec(entered)?.[1]?.replace(/\D/g, '')
  return digits ? Number(digits) : undefined
}

function enteredBytes(entered: string): number | undefined {
  const [, amount, unit = 'B'] = enteredPattern.exec(entered) ?? []
  if (amount === undefined) return undefined
  return Math.ceil(Number(amount) * bytesPerUnit[unit.toUpperCase() as keyof typeof bytesPerUnit])
}
