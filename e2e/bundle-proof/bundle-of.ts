import { bundleInputOf } from '../../shared/exports/bundle/bundle-input'
import type { Design } from '../../shared/model/design'
import { makeBundle } from '../../shared/powershell/bundle/bundle'
import { bundleRuns } from '../../shared/powershell/bundle/targets'
import { plan } from '../../shared/powershell/plan'

/** A design's bundle as a person gets it, with where its scripts run and in which order. */
export interface ProofBundle {
  readonly files: Readonly<Record<string, Uint8Array>>
  /** The apply scripts in the order of the run book. */
  readonly runs: readonly PlacedScript[]
  /** Each place once, in the order in which they are first changed. */
  readonly places: readonly ProofPlace[]
}

export interface PlacedScript {
  readonly place: string
  readonly file: string
}

export interface ProofPlace {
  readonly key: string
  readonly verify: string
  readonly rollback: string
}

export const preflight = '1-preflight.ps1'
export const backup = '2-backup.ps1'

/** The bundle of a design, without pictures. */
export function bundleOf(design: Design): ProofBundle {
  const made = makeBundle(bundleInputOf(design, { toolVersion: '0.0.0' }))
  if (!made.ok) throw new Error(JSON.stringify(made.error))
  const { runs, places } = bundleRuns(plan(design).statements, design)
  return {
    files: Object.fromEntries(made.value.map(({ path, bytes }) => [path, bytes])),
    runs: runs.map(({ file, place }) => ({ file, place: place.key })),
    places: places.map(({ key, verify, rollback }) => ({ key, verify, rollback })),
  }
}
