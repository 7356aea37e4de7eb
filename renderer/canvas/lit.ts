import { createStore } from 'zustand'
import type { Theme } from '../../shared/diagram/theme'
import { hookOf } from '../workspace/use-workspace'
import { partOf, type Workspace } from '../workspace/workspace'

/** Why something is lit: of several reasons at once the first counts. */
export const lights = ['hover', 'answers', 'search', 'flow'] as const
export type Light = (typeof lights)[number]

/** Ids of nodes, notes, zones and lines. */
export type LitIds = ReadonlySet<string>

interface Lit {
  readonly by: Readonly<Partial<Record<Light, LitIds>>>
  /** What is lit, while all else on the drawing is dim; null while nothing is told apart. Zones never dim. */
  readonly ids: LitIds | null
}

export const lit = partOf(() => createStore<Lit>(() => ({ by: {}, ids: null })))

const useStored = hookOf(lit)

/** Lights those ids for that reason, or with null nothing for it any more. */
export function light(workspace: Workspace, reason: Light, ids: LitIds | null) {
  const { by } = lit(workspace).getState()
  if ((by[reason] ?? null) === ids) return
  const next = { ...by, [reason]: ids ?? undefined }
  const first = lights.find((one) => next[one] !== undefined)
  lit(workspace).setState({ by: next, ids: (first && next[first]) ?? null })
}

export function litNow(workspace: Workspace): LitIds | null {
  return lit(workspace).getState().ids
}

export function useLit(): LitIds | null {
  return useStored(({ ids }) => ids)
}

/** How much is seen of what is lit with any of those ids: 1 for all of it. */
export function alphaOf({ dim }: Theme, ids: LitIds | null, any: readonly string[]): number {
  return ids === null || any.some((id) => ids.has(id)) ? 1 : dim
}
