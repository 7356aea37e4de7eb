import { createStore } from 'zustand'
import type { Design } from '../../shared/model/design'
import { later } from '../background/after-a-frame'
import { isLarge } from '../store/large'
import { app, appStore } from '../store/store'
import { hookOf } from '../workspace/use-workspace'
import { partOf, type Workspace } from '../workspace/workspace'
import { cameFrom } from './came-from'

interface Inspected {
  readonly design: Design
  readonly selection: readonly string[]
}

/**
 * What the panels show: the design and what is selected in it. An edit of a large design after which something else is selected
 * shows its panel a frame or two later; until then the panel of before stands there with the design of before.
 */
export const inspected = partOf((workspace) => {
  const store = createStore<Inspected>(() => now(workspace))
  // The first object that is opened has a way back only to what was heard of before its panel asks for it.
  cameFrom(workspace)
  const show = () => store.setState(now(workspace))
  const showing = later(workspace, 'seen', show)
  appStore(workspace).subscribe((state, before) => {
    if (state.design === before.design && state.selection === before.selection) return
    const isAnother = state.design !== before.design && state.selection !== before.selection
    if (isAnother && state.visit === before.visit && isLarge(state.design)) showing.soon()
    else {
      showing.never()
      show()
    }
  })
  return store
})

export const useInspected = hookOf(inspected)

function now(workspace: Workspace): Inspected {
  const { design, selection } = app(workspace)
  return { design, selection }
}
