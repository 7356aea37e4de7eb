import { organizationHome } from '../../model/connectors'
import type { Design } from '../../model/design'
import { placesOf, runStem, type Place } from '../places'
import type { Statement } from '../statement'
import { runsInOrder } from './script-order'

/** A place to run commands, with the statements that run there in one go, in order. */
export interface BundleTarget {
  readonly place: Place
  /** Name of its place. */
  readonly name: string
  /** Name of its apply script. */
  readonly file: string
  readonly statements: readonly Statement[]
  /** Whether an earlier script of the same place comes before it, since this one has to wait for other places. */
  readonly isRest: boolean
}

/** The apply scripts in the order in which they run, and the places that they belong to, with the other scripts of each. */
export interface BundleRuns {
  readonly runs: readonly BundleTarget[]
  readonly places: readonly BundlePlace[]
}

export interface BundlePlace extends Place {
  readonly verify: string
  readonly rollback: string
  readonly runs: readonly BundleTarget[]
}

/** What a bundle has to run; one place that has to wait for another in between has two runs. */
export function bundleRuns(statements: readonly Statement[], design: Pick<Design, 'items'>): BundleRuns {
  const runs = bundleTargets(statements, design)
  const places = [...new Set(runs.map(({ place }) => place))].map((place) => ({
    ...place,
    verify: `4-verify-${place.stem}.ps1`,
    rollback: `5-rollback-${place.stem}.ps1`,
    runs: runs.filter((run) => run.place === place),
  }))
  return { runs, places }
}

/** The targets in the order in which their scripts run; one that has to wait for another in between is there twice. */
export function bundleTargets(
  statements: readonly Statement[],
  design: Pick<Design, 'items'>,
): readonly BundleTarget[] {
  const runs = runsInOrder(statements)
  const keys = runs.map(([first]) => first?.target ?? organizationHome)
  const places = new Map(placesOf(keys, design).map((place) => [place.key, place]))
  const seen = new Map<string, number>()
  return runs.flatMap((own, index) => {
    const place = places.get(keys[index] ?? organizationHome)
    if (!place) return []
    const run = (seen.get(place.key) ?? 0) + 1
    seen.set(place.key, run)
    const file = `3-apply-${runStem(place.stem, run)}.ps1`
    return { place, name: place.name, file, statements: own, isRest: run > 1 }
  })
}
