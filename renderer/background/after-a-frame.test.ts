import { beforeEach, expect, test } from 'vitest'
import { newWorkspace } from '../workspace/testing/new-workspace'
import type { Workspace } from '../workspace/workspace'
import { later } from './after-a-frame'
import { frame, withoutFrames } from './testing/frames'

let done: string[] = []
let workspace: Workspace

const work = (name: string, kind: 'seen' | 'unseen' = 'seen') => later(workspace, kind, () => done.push(name))

withoutFrames()

beforeEach(() => {
  done = []
  workspace = newWorkspace()
})

test('each frame is followed by one piece of work, in the order of asking, however often it was asked for', () => {
  const [first, second] = [work('first'), work('second')]
  first.soon()
  second.soon()
  first.soon()
  expect(done).toEqual([])
  frame()
  expect(done).toEqual(['first'])
  frame()
  expect(done).toEqual(['first', 'second'])
  frame()
  expect(done).toEqual(['first', 'second'])
})

test('what is seen comes before what only follows from it', () => {
  work('the check', 'unseen').soon()
  work('the drawing').soon()
  frame()
  frame()
  expect(done).toEqual(['the drawing', 'the check'])
})

test('who cannot wait has it done at once, and then not again', () => {
  const drawing = work('the drawing')
  drawing.now()
  expect(done).toEqual([])
  drawing.soon()
  drawing.now()
  expect(done).toEqual(['the drawing'])
  frame()
  expect(done).toEqual(['the drawing'])
})

test('what is taken back is not done, and does not hold up the rest', () => {
  const [message, drawing] = [work('the message'), work('the drawing')]
  message.soon()
  drawing.soon()
  message.never()
  frame()
  expect(done).toEqual(['the drawing'])
})

test('work may ask for more work', () => {
  const row = work('a row')
  const list = later(workspace, 'seen', () => {
    done.push('the list')
    row.soon()
  })
  list.soon()
  frame()
  frame()
  expect(done).toEqual(['the list', 'a row'])
})

test('the work of one workspace does not wait for that of another', () => {
  work('the drawing').soon()
  later(newWorkspace(), 'seen', () => done.push('the drawing beside it')).soon()
  frame()
  expect(done).toEqual(['the drawing', 'the drawing beside it'])
})
