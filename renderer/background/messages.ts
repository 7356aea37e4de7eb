import type { Plan } from '../../shared/powershell/plan'
import type { Finding, Fix } from '../../shared/rules/rule'
import type { Box, RoutedLabel, RoutedLine } from '../../shared/diagram/scene'
import type { ListPatch } from './list-patch'
import type { DesignPatch } from './patch'

/** A finding as it crosses: an edit is a function, so a fix is only its title. */
export type PlainFinding = Omit<Finding, 'fix'> & { readonly fix?: Pick<Fix, 'title'> }

/** What a finding is known by, from one check to the next. */
export type FindingKey = Pick<Finding, 'rule' | 'subject' | 'message' | 'parameter' | 'data'>

/**
 * To the worker. `turn` counts the questions of a kind; `routeTurn` where the lines are wanted as well, `routesFirst` where they are
 * wanted more than the findings.
 */
export type Ask =
  | {
      readonly kind: 'design'
      readonly turn: number
      readonly patch: DesignPatch
      readonly wantsPlan: boolean
      readonly routeTurn: number | undefined
      readonly routesFirst: boolean
    }
  | { readonly kind: 'file'; readonly turn: number }
  | { readonly kind: 'fix'; readonly turn: number; readonly finding: FindingKey }

/** From the worker, for what was asked in that turn. Findings and lines travel as what is new of them. */
export type Reply =
  | { readonly kind: 'findings'; readonly turn: number; readonly findings: ListPatch<PlainFinding> }
  | { readonly kind: 'plan'; readonly turn: number; readonly plan: Plan }
  /** The file of the design, as a blob: a text of several megabytes would be copied while the window waits. */
  | { readonly kind: 'file'; readonly turn: number; readonly file: Blob }
  /** Without a patch: the finding is gone, or its fix. */
  | { readonly kind: 'fix'; readonly turn: number; readonly patch: DesignPatch | undefined }
  | {
      readonly kind: 'routed'
      readonly turn: number
      readonly lines: ListPatch<RoutedLine>
      readonly labels: ListPatch<RoutedLabel>
      readonly bounds: Box
    }
