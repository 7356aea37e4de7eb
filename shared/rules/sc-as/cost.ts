import { parseAddressSpace } from '../../exchange/address-spaces'
import { itemRule, type Fix } from '../rule'
import { named, entered, type EnteredText, type Named } from '../data'
import { titled } from '../words/fix-titles'
import { quotedName } from '../words/names'
import { replaceSpace, unreadableSpaces } from './address-space-texts'

const lowest = 1
const highest = 100

export const addressSpaceCost = itemRule({
  id: 'SC-AS-002',
  severity: 'error',
  kind: 'sendConnector',
  title: 'The cost of an address space is a whole number from 1 to 100',
  why: 'Between connectors that take a recipient equally well, the lowest cost decides. Exchange accepts whole numbers from 1 to 100 and takes 1 where none is given.',
  remedy: 'Write a cost from 1 to 100 after the semicolon, or leave it out.',
  references: ['New-SendConnector'],
  hides: ['SC-AS-008', 'SC-SEL-005', 'EDGE-008', 'PATH-002', 'PATH-003'],
  messages: {
    cost: ({ connector, space }: { connector: Named; space: EnteredText }) =>
      `${quotedName(connector)} has the address space “${space}” with a wrong cost: write a whole number from 1 to 100 after the semicolon.`,
  },
  *check({ item, settings, sources }) {
    for (const space of unreadableSpaces(settings, 'cost')) {
      yield {
        message: 'cost',
        data: { connector: named(item), space: entered(space) },
        subject: item.id,
        parameter: 'AddressSpaces',
        about: sources.map(({ id }) => id),
        fix: nearestCost(item.id, space),
      }
    }
  },
})

/** A number above the range meant “last”, one below it “first”. */
function nearestCost(connector: string, space: string): Fix | undefined {
  const [, address = '', entered = ''] = /^(.*);\s*(-?\d+)\s*$/s.exec(space) ?? []
  if (entered === '') return undefined
  const cost = Math.min(Math.max(Number(entered), lowest), highest)
  const written = `${address};${cost}`
  if (!parseAddressSpace(written).ok) return undefined
  return { title: titled('useCost', { cost }), edit: replaceSpace(connector, space, written) }
}
