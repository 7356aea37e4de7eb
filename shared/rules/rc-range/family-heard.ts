import { formatBinding } from '../../exchange/bindings'
import type { Family } from '../../exchange/addresses'
import { isWholeFamily } from '../../exchange/ranges'
import { changeEntries } from '../../edits/entries'
import type { Design } from '../../model/design'
import { isEndpoint } from '../../model/parameter-value'
import type { ReceiveSettings } from '../../model/settings'
import { entered, receiver, type EnteredText, type Receiver } from '../data'
import { bringsNoConflict } from '../facts/conflicts'
import { itemRule, type Fix } from '../rule'
import { familyName } from '../words/addresses'
import { titled } from '../words/fix-titles'
import { andMore } from '../words/lists'
import { called } from '../words/names'

export const familyHeard = itemRule({
  id: 'RC-RANGE-009',
  severity: 'warning',
  kind: 'receiveConnector',
  title: 'A connector listens on the family of every address that it is to answer',
  why: 'A Receive connector that is bound to IPv4 addresses only never meets an IPv6 sender, and the other way round: its remote ranges of the other family match nothing, and another connector answers these senders. A range for every address of a family is left aside beside ranges of the other, since setup writes both.',
  remedy: 'Add a binding of that family, or leave its ranges out.',
  references: ['Receive connectors', 'Reports of administrators: a relay list without IPv6'],
  hides: ['RC-RANGE-010'],
  messages: {
    never: ({ name, ranges, family }: { name: Receiver; ranges: readonly EnteredText[]; family: Family }) =>
      `${called(name)} is to answer ${andMore(ranges)} and listens on no ${familyName(family)} address, so these never match: add such a binding, or leave them out.`,
  },
  *check({ item, server, settings, design, touched }) {
    if (!touched('RemoteIPRanges') && !touched('Bindings')) return
    const bindings = settings.Bindings.value ?? []
    if (bindings.length === 0 || settings.Bindings.problems.length > 0) return
    for (const family of [4, 6] as const) {
      if (bindings.some(({ binding }) => binding.address.family === family)) continue
      const all = settings.RemoteIPRanges.value ?? []
      const isAlone = all.every(({ range }) => range.family === family)
      const ranges = all.filter(
        // The addresses of a node are not all meant: with which one it meets the server says RC-RANGE-010.
        ({ range, entry }) => range.family === family && (isAlone || !isWholeFamily(range)) && !isEndpoint(entry),
      )
      if (ranges.length === 0) continue
      yield {
        message: 'never',
        data: { name: receiver(item, server), ranges: ranges.map(({ range }) => entered(range.entered)), family },
        subject: item.id,
        parameter: 'RemoteIPRanges',
        fix: listenToo(item.id, settings, family, design),
      }
    }
  },
})

/** On every address of the family, on the port of the other bindings. */
export function listenToo(id: string, { Bindings }: ReceiveSettings, family: Family, design: Design): Fix | undefined {
  const [port, ...others] = new Set((Bindings.value ?? []).map(({ binding }) => binding.port))
  if (port === undefined || others.length > 0) return undefined
  const text = formatBinding({ address: { family, value: 0n }, port })
  const edit = changeEntries(id, 'Bindings', (entries) => [...entries, { text }])
  return bringsNoConflict(id, edit, design)
    ? { title: titled('addTo', { parts: [entered(text)], parameter: 'Bindings' }), edit }
    : undefined
}
