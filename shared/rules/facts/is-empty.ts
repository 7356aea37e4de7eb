import type { Setting } from '../../model/settings'

/** Nothing is there, and nothing was entered that could not be read. */
export function isEmpty({ value, problems }: Setting<readonly unknown[]>): boolean {
  return (value ?? []).length === 0 && problems.length === 0
}
