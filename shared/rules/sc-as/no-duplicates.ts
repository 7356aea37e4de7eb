import {
  addressSpacesEqual,
  formatAddressSpace,
  parseAddressSpace,
  type AddressSpace,
} from '../../exchange/address-spaces'
import type { Edit } from '../../edits/edit'
import { itemRule } from '../rule'
import { named, entered, type EnteredText, type Named } from '../data'
import { titled } from '../words/fix-titles'
import { quotedName } from '../words/names'
import { rewriteSpaces } from './address-space-texts'

export const noDuplicateSpaces = itemRule({
  id: 'SC-AS-013',
  severity: 'error',
  kind: 'sendConnector',
  title: 'A Send connector lists each address space once',
  why: 'A second entry for the same addresses adds nothing, and with another cost it contradicts the first.',
  remedy: 'Remove the second entry.',
  references: ['Derived from documented facts'],
  messages: {
    twice: ({ connector, space }: { connector: Named; space: EnteredText }) =>
      `${quotedName(connector)} lists the address space “${space}” twice: remove one of the two.`,
    costs: ({ connector, space, other }: { connector: Named; space: EnteredText; other: EnteredText }) =>
      `${quotedName(connector)} has two costs for the same addresses, “${other}” and “${space}”: decide for one and remove the other.`,
  },
  *check({ item, settings }) {
    const first = new Map<string, AddressSpace>()
    const reported = new Set<string>()
    for (const space of settings.AddressSpaces.value ?? []) {
      const key = `${space.type}:${space.address}`.toLowerCase()
      const known = first.get(key)
      if (!known) first.set(key, space)
      else if (!reported.has(`${key};${space.cost}`)) {
        reported.add(`${key};${space.cost}`)
        const base = { subject: item.id, parameter: 'AddressSpaces' }
        if (known.cost === space.cost) {
          const fix = { title: titled('removeSecond'), edit: dropRepeats(item.id, space) }
          yield { ...base, message: 'twice', data: { connector: named(item), space: entered(space.entered) }, fix }
        } else {
          const data = {
            connector: named(item),
            space: entered(formatAddressSpace(space)),
            other: entered(formatAddressSpace(known)),
          }
          yield { ...base, message: 'costs', data }
        }
      }
    }
  },
})

function dropRepeats(connector: string, space: AddressSpace): Edit {
  return (design) => {
    let met = false
    return rewriteSpaces(connector, (text) => {
      const read = parseAddressSpace(text)
      if (!read.ok || !addressSpacesEqual(read.value, space) || read.value.cost !== space.cost) return text
      const repeated = met
      met = true
      return repeated ? undefined : text
    })(design)
  }
}
