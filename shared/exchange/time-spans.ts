import { ok, type Result } from '../result'
import { failParse, type ParseProblem } from './parse-problem'

const pattern = /^(?:(\d{1,8})\.)?(\d{1,2}):(\d{2}):(\d{2})$/
const secondsPerDay = 86_400

/**
 * Reads `[dd.]hh:mm:ss`, the form the cmdlet pages give, into seconds: `00:10:00` is 600, `1.00:00:00` is 86400. Hours
 * above 23 and minutes or seconds above 59 are a problem (`clock`), as is any other text (`form`). No limits are
 * checked.
 */
export function parseTimeSpan(text: string): Result<number, ParseProblem> {
  const entered = text.trim()
  const match = pattern.exec(entered)
  if (!match) return failParse('timeSpan', 'form', entered)
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((part) => Number(part ?? 0))
  if (hours > 23 || minutes > 59 || seconds > 59) return failParse('timeSpan', 'clock', entered)
  return ok(days * secondsPerDay + hours * 3600 + minutes * 60 + seconds)
}

/** Whole seconds, zero or more, as `hh:mm:ss` or `d.hh:mm:ss`, as Exchange shows time spans. */
export function formatTimeSpan(seconds: number): string {
  const days = Math.floor(seconds / secondsPerDay)
  const rest = seconds % secondsPerDay
  const clock = [rest / 3600, (rest % 3600) / 60, rest % 60].map((part) => String(Math.floor(part)).padStart(2, '0'))
  return (days > 0 ? `${days}.` : '') + clock.join(':')
}
