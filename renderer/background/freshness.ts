import { createStore } from 'zustand'
import { emptyDesign, type Design } from '../../shared/model/design'
import { app, appStore } from '../store/store'
import { hookOf } from '../workspace/use-workspace'
import { partOf } from '../workspace/workspace'
import { background } from './background'

/**
 * How the findings stand to the design as it now is: they are of it, the checker is still at work, or it broke off. Nothing may
 * say that a design is clean but where they are `fresh`.
 */
export type Freshness = 'fresh' | 'checking' | 'stopped'

/** An answer that comes within so many milliseconds is not announced: a word that comes and goes with each edit disturbs. */
export const patience = 300

/**
 * Freshness as it is told. Whether to wait with telling follows from the answer before: where that took long, or there was none,
 * the checker is said to be at work at once.
 */
export const freshness = partOf((workspace) => {
  const { answers } = background(workspace)
  const store = createStore<{ told: Freshness }>(() => ({ told: isAnswered() ? 'fresh' : 'checking' }))
  let since: number | undefined = isAnswered() ? undefined : performance.now()
  let lastTook = Infinity
  let telling: ReturnType<typeof setTimeout> | undefined

  appStore(workspace).subscribe((state, before) => {
    if (state.visit !== before.visit) lastTook = Infinity
    if (state.design !== before.design) look()
  })
  answers.subscribe(look)
  return store

  function isAnswered(): boolean {
    const { design } = app(workspace)
    // On an empty canvas nothing is asked.
    const checked = answers.getState().checked ?? emptyDesign
    return isAlikeToRules(checked, design)
  }

  function look() {
    if (isAnswered()) return answered()
    if (answers.getState().isStopped) return tell('stopped')
    since ??= performance.now()
    if (store.getState().told === 'checking') return
    if (lastTook > patience) tell('checking')
    else telling ??= setTimeout(() => tell('checking'), patience)
  }

  function answered() {
    if (since !== undefined) lastTook = performance.now() - since
    since = undefined
    tell('fresh')
  }

  function tell(told: Freshness) {
    clearTimeout(telling)
    telling = undefined
    if (store.getState().told !== told) store.setState({ told })
  }
})

const useTold = hookOf(freshness)

export function useFreshness(): Freshness {
  return useTold(({ told }) => told)
}

/** Where things stand and what the drawing is called is no matter of any rule. */
function isAlikeToRules(one: Design, other: Design): boolean {
  const { title: _title, layout: _layout, bends: _bends, ...read } = other
  return (Object.keys(read) as (keyof typeof read)[]).every((key) => one[key] === other[key])
}
