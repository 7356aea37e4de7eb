import { expect, test } from 'vitest'
import { newItems } from '../../../shared/edits/duplicate'
import { p0 } from '../../../shared/templates/p0'
import { app } from '../../store/store'
import { newWorkspace } from '../../workspace/testing/new-workspace'
import { copyTo } from './copying'

test('copies that are dragged off stand among each other as their originals do, whatever they are', () => {
  const workspace = newWorkspace()
  const before = p0()
  app(workspace).load(before, { file: null, fileName: null })
  const ids = Object.keys(before.layout).filter((id) => !id.startsWith('zone'))
  const places = new Map(ids.map((id) => [id, { x: before.layout[id]!.x + 400, y: before.layout[id]!.y + 900 }]))
  copyTo(workspace, places)
  const { design } = app(workspace)
  const copies = newItems(before, design).flatMap((id) =>
    design.layout[id] ? [`${id.split('-')[0]} ${design.layout[id].x} ${design.layout[id].y}`] : [],
  )
  expect(copies.toSorted()).toEqual([...places].map(([id, { x, y }]) => `${id.split('-')[0]} ${x} ${y}`).toSorted())
})
