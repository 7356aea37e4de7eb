import { formsOfSetting, isSameSetting } from '../changes/same-setting'
import type { ParameterRow } from '../exchange/parameters'
import type { Design } from '../model/design'
import { isDeepEqual } from '../model/equal'
import { isOwnName, ownListener } from '../model/own-names'
import { catalogueOf, settingNamed } from '../model/settings'
import type { Server } from '../model/server'
import type { AlikeConnectors, Placed } from './alike'

/** Rights beyond the permission groups: no parameter, and compared as one. */
export const rightsColumn = 'ExtendedRights'

export interface MatrixRow extends Placed {
  /** In what it differs from the one that all are compared with. */
  readonly differing: ReadonlySet<string>
}

/** The same connector over many servers, compared with one of them. */
export interface Matrix {
  readonly reference: Placed
  readonly rows: readonly MatrixRow[]
  /** In what any of them differs, in the order of the catalogue. */
  readonly differing: readonly string[]
  /** What any of them states, in the same order; what differs is among it. */
  readonly stated: readonly string[]
}

/** Compares all of a group with the reference; each is read once. */
export function matrixOf({ placed }: AlikeConnectors, reference: Placed, design: Design): Matrix {
  const rows = placed.map((one) => ({ ...one, differing: differingIn(one, reference, design) }))
  const differs = new Set(rows.flatMap(({ differing }) => [...differing]))
  const statedNames = new Set(placed.flatMap(({ connector }) => Object.keys(connector.parameters)))
  const names = [...comparedIn(reference), rightsColumn]
  return {
    reference,
    rows,
    differing: names.filter((name) => differs.has(name)),
    stated: names.filter((name) => differs.has(name) || statedNames.has(name)),
  }
}

/** What can be set afterwards: what is given at creation only is no difference that anybody could mend. */
function comparedIn({ connector }: Placed): readonly string[] {
  return Object.entries(catalogueOf(connector)).flatMap(([name, row]) => (row.cmdlets === 'new' ? [] : [name]))
}

/** Effective values count, whatever was stated; each server's own name and addresses mean the same on each. */
export function differingIn(one: Placed, reference: Placed, design: Design): ReadonlySet<string> {
  if (one.connector === reference.connector) return nothing
  const catalogue = catalogueOf(reference.connector)
  const parameters = comparedIn(reference).filter((name) => {
    const row = catalogue[name]
    return row && !isSameOn(row, name, one, reference, design)
  })
  const rights = isDeepEqual(rightsOf(one), rightsOf(reference)) ? [] : [rightsColumn]
  return new Set([...parameters, ...rights])
}

const nothing: ReadonlySet<string> = new Set()

function isSameOn(row: ParameterRow, name: string, one: Placed, other: Placed, design: Design): boolean {
  const [first, second] = [settingNamed(one.connector, name, design), settingNamed(other.connector, name, design)]
  if (!first || !second) return first === second
  if (isDeepEqual(first.entered, second.entered) && first.from === second.from) return true
  if (first.value === undefined && second.value === undefined && !first.entered && !second.entered) return true
  if (isSameSetting(row.kind, first, second)) return true
  if (first.problems.length > 0 || second.problems.length > 0) return false
  const [here, there] = [
    ownForms(name, formsOfSetting(row.kind, first), one.server),
    ownForms(name, formsOfSetting(row.kind, second), other.server),
  ]
  return here.size === there.size && [...here].every((form) => there.has(form))
}

/** `10.1.1.1:25` on the server that has this address, and its own FQDN, stand for the same on every server. */
function ownForms(name: string, forms: ReadonlySet<string>, server: Server): ReadonlySet<string> {
  // A connector without an Fqdn announces the one of its server.
  if (name === 'Fqdn' && forms.size === 0) return new Set([ownName])
  return new Set([...forms].map((form) => ownForm(form, server)))
}

const ownName = 'own name'

function ownForm(form: string, server: Server): string {
  if (isOwnName(form, server)) return ownName
  const listener = ownListener(form, server)
  return listener ? `own ${listener.adapter.facing} address:${listener.port}` : form
}

function rightsOf({ connector }: Placed): readonly string[] {
  return connector.grants
    .flatMap(({ user, rights }) => rights.map((right) => `${JSON.stringify(user)} ${right}`.toLowerCase()))
    .toSorted()
}
