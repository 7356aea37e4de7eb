import { limits, type Excess } from './limits'

/** What is beyond a limit, as a clause after “has” or “would have”. */
export function excessWords({ of, where }: Excess): string {
  const most = limits[of].toLocaleString('en')
  if (where === undefined) return `more than ${most} ${nouns[of]}`
  return of === 'nesting'
    ? `the zone ${where} within more than ${most} others`
    : `more than ${most} ${nouns[of]} in ${where}`
}

/** What to do about it. */
export const lessInstead: Readonly<Record<Excess['of'], string>> = {
  objects: 'divide it into several designs',
  entries: 'write the list shorter, for example as networks',
  name: 'choose a shorter name',
  text: 'shorten the text',
  nesting: 'take zones out of one another',
}

const nouns: Readonly<Record<Excess['of'], string>> = {
  objects: 'objects',
  entries: 'entries of a list',
  name: 'characters of a name',
  text: 'characters of a text',
  nesting: 'zones within one another',
}
