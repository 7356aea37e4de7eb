import type { Plan } from '../../shared/powershell/plan'
import type { Finding } from '../../shared/rules/rule'
import type { DesignPatch } from './patch'

/** A finding as it crosses: an edit is a function, so a fix is only its title. */
export type PlainFinding = Omit<Finding, 'fix'> & { readonly fix?: { readonly title: string } }

/** To the worker: the design has changed. `turn` counts the designs. */
export interface Ask {
  readonly turn: number
  readonly patch: DesignPatch
  readonly wantsPlan: boolean
}

/** From the worker, for the design of that turn. */
export type Answer =
  { readonly turn: number; readonly findings: readonly PlainFinding[] } | { readonly turn: number; readonly plan: Plan }
