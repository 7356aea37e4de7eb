import { isNamed } from '../../exchange/objects'
import type { Design } from '../../model/design'
import { edgesIn, type PlacedEdge } from '../designed/edges'
import { keyOfStatement } from '../designed/keys'
import type { PlacedObject } from '../designed/placed-object'
import { designedObjects, objectsIn } from '../designed/placed-objects'
import type { Statement } from '../statement'
import { accountsFor, type NeededAccount } from './needs/accounts'
import { certificatesFor, type NeededCertificate } from './needs/certificates'
import { serversFor, type NeededServer } from './needs/servers'
import type { BundlePlace } from './targets'

/** One command of a place, the object that it is about, and the script that carries it out. */
export interface PlacedStep {
  readonly statement: Statement
  readonly key: string
  readonly file: string
}

/** All that the scripts of one place are printed from. */
export interface PlaceContent {
  readonly place: BundlePlace
  readonly steps: readonly PlacedStep[]
  /** The objects that steps touch, in the order in which steps first do. */
  readonly touched: readonly PlacedObject[]
  /** Every object that the design has there. */
  readonly designed: readonly PlacedObject[]
  /** The Edge servers whose subscriptions are shown there. */
  readonly edges: readonly PlacedEdge[]
  readonly servers: readonly NeededServer[]
  /** The servers that the designed objects name. */
  readonly allServers: readonly NeededServer[]
  readonly accounts: readonly NeededAccount[]
  readonly certificates: readonly NeededCertificate[]
}

/** Of what is there in any case, nothing may be stated. */
function saysAnything({ noun, wanted = {} }: PlacedObject): boolean {
  return isNamed(noun) || Object.keys(wanted).length > 0
}

export function placeContent(place: BundlePlace, design: Design): PlaceContent {
  const steps = place.runs.flatMap(({ file, statements }) =>
    statements.map((statement): PlacedStep => ({ statement, key: keyOfStatement(statement, design), file })),
  )
  const order = new Map([...new Set(steps.map(({ key }) => key))].map((key, index) => [key, index]))
  const touched = objectsIn(design, place.key, ({ key }) => order.has(key)).toSorted(
    (one, other) => (order.get(one.key) ?? 0) - (order.get(other.key) ?? 0),
  )
  const designed = designedObjects(design, place.key).filter(saysAnything)
  return {
    place,
    steps,
    touched,
    designed,
    edges: edgesIn(design, place.key),
    servers: serversFor(place, touched, design),
    allServers: serversFor(place, designed, design),
    accounts: accountsFor(
      steps.map(({ statement }) => statement),
      design,
    ),
    certificates: certificatesFor(place, touched, design),
  }
}
