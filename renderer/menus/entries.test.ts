import { expect, it } from 'vitest'
import { fixedCommands } from '../../shared/commands'
import { lines } from '../../shared/model/relations'
import { itemNamed } from '../../shared/templates/drawing'
import { p0 } from '../../shared/templates/p0'
import { groupsFor } from './entries'

const design = p0()
const menuOf = (...ids: readonly string[]) => groupsFor(design, ids).flat()

it('a server can be duplicated with its connectors, another end cannot', () => {
  expect(menuOf(itemNamed(design, 'EDGE01').id)).toContain('duplicateWithConnectors')
  expect(menuOf(itemNamed(design, 'Internet').id)).not.toContain('duplicateWithConnectors')
})

it('a line has neither a name to be typed on the drawing nor a copy', () => {
  expect(menuOf(lines(design)[0]?.id ?? '')).toEqual(['focusOnFlow', 'zoomToSelection', 'resetBends', 'delete'])
})

it('the empty canvas offers to paste and to select everything', () => {
  expect(menuOf()).toEqual(expect.arrayContaining(['paste', 'selectAll']))
})

it('every entry is a command', () => {
  const known = new Set<string>(fixedCommands.map(({ id }) => id))
  const [zone] = Object.values(design.items).filter(({ kind }) => kind === 'zone')
  const all = [
    menuOf(),
    menuOf('server-1'),
    menuOf('internet-1'),
    menuOf(zone?.id ?? ''),
    menuOf('server-1', 'server-2'),
  ]
  expect(all.flat().filter((id) => !known.has(id))).toEqual([])
})
