import { create } from 'zustand'
import type { Design } from '../../shared/model/design'
import { later } from '../background/later'
import { isLarge } from '../store/large'
import { app, useApp } from '../store/store'

interface Inspected {
  readonly design: Design
  readonly selection: readonly string[]
}

/**
 * What the panels show: the design and what is selected in it. An edit of a large design after which something else is selected
 * shows its panel a frame or two later; until then the panel of before stands there with the design of before.
 */
export const useInspected = create<Inspected>(now)

const showing = later('seen', show)

useApp.subscribe((state, before) => {
  if (state.design === before.design && state.selection === before.selection) return
  const isAnother = state.design !== before.design && state.selection !== before.selection
  if (isAnother && state.visit === before.visit && isLarge(state.design)) showing.soon()
  else {
    showing.never()
    show()
  }
})

function show() {
  useInspected.setState(now())
}

function now(): Inspected {
  const { design, selection } = app()
  return { design, selection }
}
