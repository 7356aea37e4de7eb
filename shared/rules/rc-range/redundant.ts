import { rangeContains, rangesEqual, type IpRange } from '../../exchange/ranges'
import { changeEntries } from '../../edits/entries'
import { isEndpoint, type Entry } from '../../model/parameter-value'
import type { ResolvedRange } from '../../model/read-entries'
import { itemRule } from '../rule'
import { receiver, entered, type EnteredText, type Receiver } from '../data'
import { titled } from '../words/fix-titles'
import { called } from '../words/names'

export const redundantRange = itemRule({
  id: 'RC-RANGE-008',
  severity: 'info',
  kind: 'receiveConnector',
  title: 'No remote range is stated twice',
  why: 'A range that another one of the same connector equals or contains adds no address. A contained one still makes the connector more specific for these addresses when another connector competes for them.',
  remedy:
    'Leave the repeated entry out; leave the contained one out too, unless it should win against another connector.',
  references: ['Derived from documented facts'],
  messages: {
    repeated: ({ name, range }: { name: Receiver; range: EnteredText }) =>
      `${called(name)} states the remote range ${range} twice: leave one out.`,
    contained: ({ name, range, outer }: { name: Receiver; range: EnteredText; outer: EnteredText }) =>
      `${called(name)} states ${range}, which lies within its own range ${outer}: leave it out, unless it should make this connector more specific.`,
  },
  *check({ item, server, settings, touched }) {
    if (!touched('RemoteIPRanges')) return
    const name = receiver(item, server)
    const at = { subject: item.id, parameter: 'RemoteIPRanges' }
    for (const [inner, outer] of nested(settings.RemoteIPRanges.value ?? [])) {
      const range = inner.range.entered
      if (!rangesEqual(inner.range, outer.range)) {
        yield {
          message: 'contained',
          data: { name, range: entered(range), outer: entered(outer.range.entered) },
          ...at,
        }
        continue
      }
      const fix = !isEndpoint(inner.entry) && {
        title: titled('leaveSecondOut', { entry: entered(range) }),
        edit: changeEntries(item.id, 'RemoteIPRanges', (entries) => withoutLast(entries, inner.entry)),
      }
      yield { message: 'repeated', data: { name, range: entered(range) }, ...at, ...(fix && { fix }) }
    }
  },
})

/** Each range with the widest earlier one that holds it, by one pass from the lowest address. */
function* nested(ranges: readonly ResolvedRange[]): Generator<[ResolvedRange, ResolvedRange]> {
  let widest: ResolvedRange | undefined
  for (const one of ranges.toSorted((a, b) => compare(a.range, b.range))) {
    if (widest && rangeContains(widest.range, one.range)) yield [one, widest]
    else widest = one
  }
}

/** By family, then the lowest address, then the widest first; equal ones keep their order. */
function compare(a: IpRange, b: IpRange): number {
  if (a.family !== b.family) return a.family - b.family
  if (a.low !== b.low) return a.low < b.low ? -1 : 1
  return a.high === b.high ? 0 : a.high > b.high ? -1 : 1
}

function withoutLast(entries: readonly Entry[], unwanted: Entry): readonly Entry[] {
  if (isEndpoint(unwanted)) return entries
  const index = entries.findLastIndex((entry) => !isEndpoint(entry) && entry.text === unwanted.text)
  return entries.filter((_, position) => position !== index)
}
