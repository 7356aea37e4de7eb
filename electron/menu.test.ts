import type { MenuItemConstructorOptions } from 'electron'
import { expect, test, vi } from 'vitest'
import { commandsIn } from '../shared/exports/commands'
import { menuTemplate, type MenuChoices } from './menu'

const commands = commandsIn('desktop')
const choices: MenuChoices = { onMac: false, recent: [], run: () => undefined, openRecent: () => undefined }

function itemsOf(template: MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return template.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? itemsOf(item.submenu) : [])])
}

test('every command is in the menu once and runs itself', () => {
  const run = vi.fn()
  const items = itemsOf(menuTemplate({ ...choices, run }))
  for (const { id, label } of commands) {
    const [item, ...more] = items.filter((entry) => entry.id === id)
    expect(item).toMatchObject({ label })
    expect(more).toEqual([])
    item!.click!({} as never, undefined, {} as never)
    expect(run).toHaveBeenLastCalledWith(id)
  }
})

test('outside a Mac the page hears the keys itself', () => {
  const registered = (onMac: boolean) =>
    itemsOf(menuTemplate({ ...choices, onMac })).find(({ id }) => id === 'save')?.registerAccelerator
  expect([registered(false), registered(true)]).toEqual([false, true])
})

test('recent files are named with their folder and open', () => {
  const openRecent = vi.fn()
  const recent = [{ id: 'a', name: 'Contoso.mailflow', folder: 'Designs' }]
  const item = itemsOf(menuTemplate({ ...choices, recent, openRecent })).find(({ label }) =>
    label?.startsWith('Contoso'),
  )
  expect(item?.label).toBe('Contoso.mailflow (Designs)')
  item!.click!({} as never, undefined, {} as never)
  expect(openRecent).toHaveBeenCalledWith('a')
})
