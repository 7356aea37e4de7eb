import type { Design } from '../../model/design'
import { fail, ok, type Result } from '../../result'
import type { Statement, StatementRefusal } from '../statement'
import { backupScript, preflightScript } from './all-places-script'
import { applyScript } from './apply-script'
import { isRepeatable } from './cmdlets'
import { backupFile, preflightFile } from './file-list'
import { placeContent, type PlaceContent } from './place-content'
import type { BundleIdentity } from './printed/head'
import { refusalOf } from './printed/values'
import { rollbackScript } from './rollback-script'
import type { BundleRuns } from './targets'
import { verifyScript } from './verify-script'

/** A script of a bundle, with LF line ends and without a byte order mark. */
export interface Script {
  readonly path: string
  readonly text: string
}

/**
 * Every script of a bundle but `common.ps1`, in the order of their names' numbers. Refused: a value that no script can carry, and a
 * cmdlet that no script can run twice with one outcome.
 */
export function bundleScripts(
  design: Design,
  { runs, places }: BundleRuns,
  identity: BundleIdentity,
): Result<readonly Script[], StatementRefusal> {
  if (places.length === 0) return ok([])
  const contents = new Map(places.map((place) => [place.key, placeContent(place, design)]))
  const all = [...contents.values()]
  for (const content of all) {
    const refusal = refusalIn(content)
    if (refusal) return fail(refusal)
  }
  return ok([
    { path: preflightFile, text: preflightScript(all, identity) },
    { path: backupFile, text: backupScript(all, identity) },
    ...runs.flatMap((run) => {
      const content = contents.get(run.place.key)
      return content ? { path: run.file, text: applyScript(run, content, identity) } : []
    }),
    ...all.map((content) => ({ path: content.place.verify, text: verifyScript(content, identity) })),
    ...all.map((content) => ({ path: content.place.rollback, text: rollbackScript(content, identity) })),
  ])
}

function refusalIn({ steps, designed, touched }: PlaceContent): StatementRefusal | undefined {
  for (const { statement } of steps) {
    const refusal = refusalOfStatement(statement)
    if (refusal) return refusal
  }
  for (const { key, name, formerly = '', server = '', believed, wanted, getCmdlet } of [...touched, ...designed]) {
    const called = { Name: name, Formerly: formerly, Server: server }
    const refusal = [called, believed ?? {}, wanted ?? {}]
      .map((values) => refusalOf(values, getCmdlet, key))
      .find(Boolean)
    if (refusal) return refusal
  }
  return undefined
}

function refusalOfStatement({ cmdlet, parameters, object, subject }: Statement): StatementRefusal | undefined {
  if (!isRepeatable(cmdlet)) return { cmdlet, parameter: '', subject, refusal: { reason: 'cmdlet' } }
  return refusalOf(parameters, cmdlet, subject) ?? refusalOf({ Edge: object ?? '' }, cmdlet, subject)
}
