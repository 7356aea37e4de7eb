import type { Severity } from '../../shared/rules/rule'

export type { Severity }

/** A sentence that belongs beside a field. */
export interface FieldProblem {
  severity: Severity
  sentence: string
  /** The one obvious safe answer. */
  fix?: { title: string; apply: () => void }
}

/** Where the value comes from, and what holds when nothing is stated. */
export interface FieldState {
  from: 'stated' | 'usage' | 'default'
  /** Stated, and not what would hold anyway; on an object that exists: not what it has. */
  differs: boolean
  /** What the object has that exists, in words: the mark and the way back then mean this instead of the default. */
  existing?: string
  /** What holds when nothing is stated, in words. */
  fallback: string | undefined
  fallbackFrom: 'usage' | 'default'
  usage: string | undefined
  reset?: () => void
}

/** What every field may be given besides its value. */
export interface FieldProps {
  label: string
  /** By which a problem finds it: `fieldOf` makes it. */
  field?: string | undefined
  /** Explains the field; shown on hover, with F1, and to screen readers. */
  help?: string
  state?: FieldState
  problems?: readonly FieldProblem[]
  readOnly?: boolean
  /** It stands for several objects that do not have the same. */
  isMixed?: boolean
  wide?: boolean
  /** The section's title already says it: the label is for screen readers only. */
  hideLabel?: boolean
}
