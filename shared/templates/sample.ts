import { changeItem, setTitle } from '../edits/change'
import { appendEntry } from '../edits/connect/additions'
import { sequence, type Edit } from '../edits/edit'
import type { Design } from '../model/design'
import { itemNamed } from './drawing'
import { p0 } from './p0'

/** Something to play with: P0 with three mistakes that people make, for the checker to tell of. */
export function sample(): Design {
  return sequence(setTitle('Sample: find three mistakes'), misspeltRange, sameName, missingAddress)(p0())
}

const misspeltRange: Edit = (design) =>
  appendEntry(design, itemNamed(design, 'From Internal Org').id, 'RemoteIPRanges', { text: '192.168.5.300' })

const sameName: Edit = (design) => changeItem(itemNamed(design, 'To Internal Org').id, { name: 'To Internet' })(design)

const missingAddress: Edit = (design) => {
  const server = itemNamed(design, 'MBXSERVER02')
  if (server.kind !== 'server') return design
  const adapters = server.adapters.map((adapter) => ({ ...adapter, addresses: [] }))
  return changeItem<'server'>(server.id, { adapters })(design)
}
