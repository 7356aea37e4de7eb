import { sentence } from './check'
import type { Finding } from './rule'

/**
 * Whether the sentence of a finding tells what the finding is about. Its data say so: what holds the id of the subject is the
 * subject, whatever else has its name.
 */
export function namesSubject({ data, subject }: Pick<Finding, 'data' | 'subject'>): boolean {
  return holds(data, subject)
}

/** What follows where the sentence begins with its subject, in quotation marks or not; undefined where it does not. */
export function afterLeadingSubject(
  finding: Pick<Finding, 'rule' | 'message' | 'data' | 'subject'>,
): string | undefined {
  const [before = '', name, ...after] = sentence({ ...finding, data: marked(finding.data, finding.subject) }).split(
    mark,
  )
  if (name === undefined) return undefined
  if (before === '“') return after.join('').replace(/^”/, '')
  return before === '' ? after.join('') : undefined
}

/** Stands before and after each name of the subject: a character for private use, which no keyboard has. */
const mark = '\uE000'

/** How an item is called: by its name, an accepted domain also by its domain. */
const callings: ReadonlySet<string> = new Set(['name', 'domain'])

function marked<D>(data: D, subject: string): D {
  if (typeof data !== 'object' || data === null) return data
  if (Array.isArray(data)) return data.map((one: unknown) => marked(one, subject)) as D
  const isSubject = 'id' in data && data.id === subject
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [
      key,
      isSubject && callings.has(key) && isCalling(value) ? `${mark}${value}${mark}` : marked(value, subject),
    ]),
  ) as D
}

/** Without a name, other words stand for it. */
function isCalling(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== ''
}

function holds(data: unknown, id: string): boolean {
  if (typeof data !== 'object' || data === null) return false
  return ('id' in data && data.id === id) || Object.values(data).some((one) => holds(one, id))
}
