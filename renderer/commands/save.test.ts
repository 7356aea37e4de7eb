import { beforeEach, expect, test, vi } from 'vitest'
import { changeItem } from '../../shared/edits/change'
import { readDesign, writeDesign } from '../../shared/file/design-file'
import { p0 } from '../../shared/templates/p0'
import { app } from '../store/store'
import { newWorkspace } from '../workspace/testing/new-workspace'
import type { Workspace } from '../workspace/workspace'
import { save } from './save'

beforeEach(() => {
  vi.stubGlobal('document', {})
  return () => vi.unstubAllGlobals()
})

/** A window with a changed design whose file another program wrote. */
function openConflict(theirs = writeDesign({ ...p0(), title: 'Theirs' })) {
  const file = { text: theirs, isKnown: false }
  const plain = newWorkspace()
  const workspace: Workspace = {
    ...plain,
    platform: {
      ...plain.platform,
      async saveDesign({ text, overwrite }) {
        if (!overwrite && !file.isKnown)
          return { ok: false, error: { code: 'changedOnDisk', name: 'Contoso.mailflow' } }
        file.text = text
        return { ok: true, value: { file: 'file', name: 'Contoso.mailflow' } }
      },
      textNow: async () => file.text,
      async reopen() {
        file.isKnown = true
        return { ok: true, value: { file: 'file', name: 'Contoso.mailflow', text: file.text } }
      },
    },
  }
  app(workspace).load(p0(), { file: 'file', fileName: 'Contoso.mailflow' })
  app(workspace).apply('Rename', changeItem<'server'>('server-1', { name: 'MINE' }))
  const choose = async (label: string) => {
    const { dialog } = app(workspace)
    if (dialog?.kind !== 'confirm') throw new Error('Nothing is asked')
    app(workspace).show(null)
    dialog.choices.find((choice) => choice.label === label)!.chosen()
    await new Promise((resolve) => setTimeout(resolve))
  }
  const question = () => {
    const { dialog } = app(workspace)
    return dialog?.kind === 'confirm' ? dialog.text : ''
  }
  const begin = async () => {
    const saved = save(workspace)
    await new Promise((resolve) => setTimeout(resolve))
    return { saved }
  }
  return { workspace, file, choose, question, begin }
}

const titleOf = (text: string) => {
  const read = readDesign(text)
  return read.ok ? read.value.title : read.error.code
}

test('mine is kept over theirs only when that is chosen', async () => {
  const { file, choose, question, begin } = openConflict()
  const { saved } = await begin()
  expect(question()).toContain('Contoso.mailflow was changed by another program')
  expect(titleOf(file.text)).toBe('Theirs')
  await choose('Keep mine')
  expect(await saved).toBe(true)
  expect(file.text).toContain('MINE')
})

test('theirs is taken as a step that Undo takes back, and is saved then', async () => {
  const { workspace, choose, begin } = openConflict()
  const { saved } = await begin()
  await choose('Take theirs')
  expect(await saved).toBe(true)
  const { design, saved: asSaved } = app(workspace)
  expect([design.title, design === asSaved]).toEqual(['Theirs', true])
  app(workspace).undo()
  expect(app(workspace).design.items['server-1']?.name).toBe('MINE')
})

test('the comparison names what differs, and asks again', async () => {
  const { choose, question, begin } = openConflict()
  const { saved } = await begin()
  await choose('Compare')
  expect(question()).toMatch(/^Different: MINE, [^\n]*\.\nDifferent as well: the title, what exists already\.$/)
  await choose('Cancel')
  expect(await saved).toBe(false)
})

test('theirs that is damaged is not taken, and still not written over unasked', async () => {
  const { workspace, file, choose, begin } = openConflict('{"half":')
  const { saved } = await begin()
  await choose('Take theirs')
  expect(await saved).toBe(false)
  expect(app(workspace).message?.text).toMatch(/is not readable/)
  expect(app(workspace).design.items['server-1']?.name).toBe('MINE')
  expect(file.isKnown).toBe(false)
})
