/** How much is proven: what CI has time for, or all of it. Set by the environment; README.md says how. */
export interface Extent {
  readonly designs: readonly number[]
  readonly chains: readonly number[]
  readonly hostile: readonly number[]
  readonly kills: readonly number[]
}

const environment = process.env
const isFull = environment['BUNDLE_PROOF'] === 'full'

function first(count: number): readonly number[] {
  return Array.from({ length: count }, (_, seed) => seed)
}

/* `0-49` or `7`; undefined where the variable is not set. */
function seedsAsked(): readonly number[] | undefined {
  const [, from, to] = /^(\d+)(?:-(\d+))?$/.exec(environment['BUNDLE_PROOF_SEEDS'] ?? '') ?? []
  if (from === undefined) return undefined
  return first(Number(to ?? from) + 1).slice(Number(from))
}

/** The seeds of each sort of subject. */
export const extent: Extent = {
  designs: seedsAsked() ?? first(isFull ? 200 : 20),
  chains: seedsAsked() ?? first(isFull ? 200 : 8),
  hostile: seedsAsked() ?? first(isFull ? 20 : 3),
  kills: seedsAsked() ?? first(isFull ? 20 : 2),
}

/** Whether a subject is asked for: all are, unless `BUNDLE_PROOF_ONLY` names one, e.g. `chain 7`. */
export function isAskedFor(title: string): boolean {
  const only = environment['BUNDLE_PROOF_ONLY'] ?? ''
  return only === '' || only === title
}
