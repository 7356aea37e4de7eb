import { isIsoDate } from '../../shared/iso-date'
import { words } from './words'

/** Why an acceptance cannot end on that day; undefined where it can, or where no day is stated. */
export function expiryProblem(expires: string, today: string): string | undefined {
  if (expires === '') return undefined
  if (!isIsoDate(expires)) return words.notADay
  return expires < today ? words.alreadyPast(today) : undefined
}
