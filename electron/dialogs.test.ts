import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { newFolder } from '../disk/testing/folder'
import { askWhereToSave } from './dialogs'

const { asked } = vi.hoisted(() => ({ asked: [] as { defaultPath: string }[] }))

vi.mock('electron', () => ({
  dialog: {
    showSaveDialog: async (_window: unknown, options: { defaultPath: string }) => {
      asked.push(options)
      return { canceled: true, filePath: '' }
    },
  },
}))

test.each(['Contoso.mailflow', '../../Contoso.mailflow', '/etc/Contoso.mailflow', '..\\..\\Contoso.mailflow'])(
  'the page suggests a name and never a folder: %s',
  async (suggested) => {
    const folder = await newFolder()
    expect(await askWhereToSave({} as never, 'design', folder, suggested)).toBeUndefined()
    expect(asked.at(-1)!.defaultPath).toBe(join(folder, 'Contoso.mailflow'))
  },
)
