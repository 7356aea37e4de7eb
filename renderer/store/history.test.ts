import { beforeEach, expect, it } from 'vitest'
import { emptyDesign } from '../../shared/model/design'
import { randomFrom } from '../../shared/testing/random'
import { randomEdit } from '../../shared/testing/random-edits'
import { newWorkspace } from '../workspace/testing/new-workspace'
import { app as stateOf } from './store'

const steps = 1000
const workspace = newWorkspace()
const app = () => stateOf(workspace)

beforeEach(() => app().load(emptyDesign, { file: null, fileName: null }))

it(`${steps} steps, then as many times undo, give the design of the start; redo gives the last one again`, () => {
  const random = randomFrom(2024)
  for (let tries = 0; app().past.length < steps && tries < 3 * steps; tries += 1) {
    app().apply('Step', randomEdit(random, app().design))
  }
  expect(app().past.length).toBe(steps)
  const last = app().design
  const text = JSON.stringify(last)
  for (let step = 0; step < steps; step += 1) app().undo()
  expect(app().past).toEqual([])
  expect(app().design).toEqual(emptyDesign)
  for (let step = 0; step < steps; step += 1) app().redo()
  expect(app().design).toBe(last)
  expect(JSON.stringify(app().design)).toBe(text)
})
