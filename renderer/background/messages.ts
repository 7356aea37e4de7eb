import type { Plan } from '../../shared/powershell/plan'
import type { Finding } from '../../shared/rules/rule'
import type { RoutedScene, Scene } from '../diagram/scene'
import type { DesignPatch } from './patch'

/** A finding as it crosses: an edit is a function, so a fix is only its title. */
export type PlainFinding = Omit<Finding, 'fix'> & { readonly fix?: { readonly title: string } }

/** To the worker. `turn` counts the questions of a kind. */
export type Ask =
  | { readonly kind: 'design'; readonly turn: number; readonly patch: DesignPatch; readonly wantsPlan: boolean }
  | { readonly kind: 'text'; readonly turn: number }
  | { readonly kind: 'route'; readonly turn: number; readonly scene: Scene }

/** From the worker, for what was asked in that turn. */
export type Answer =
  | { readonly kind: 'findings'; readonly turn: number; readonly findings: readonly PlainFinding[] }
  | { readonly kind: 'plan'; readonly turn: number; readonly plan: Plan }
  | { readonly kind: 'text'; readonly turn: number; readonly text: string }
  | { readonly kind: 'routed'; readonly turn: number; readonly routed: RoutedScene }
