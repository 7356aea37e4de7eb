import { comment } from '../../literal'
import { isSubscription, type Statement } from '../../statement'
import type { PlacedObject } from '../../designed/placed-object'
import { cmdletsOfWayBack, neededCmdlets } from '../needed-cmdlets'
import type { PlaceContent, PlacedStep } from '../place-content'
import { printedAccount, printedCertificate, printedCmdlets, printedServer } from './needs'
import { objectHeading, printedObject, titleOf, type Extent } from './object'
import { printedStep } from './step'
import { words } from '../words'

/** What the steps of a place need, or the way back from them, one call each. */
export function needs(
  { place, servers, steps, accounts, certificates, touched }: PlaceContent,
  direction: 'forth' | 'back' = 'forth',
): string {
  const statements = steps.map(({ statement }) => statement)
  const cmdlets = direction === 'forth' ? neededCmdlets : cmdletsOfWayBack
  return [
    ...servers.map(printedServer),
    printedCmdlets(cmdlets(place.key, statements, touched)),
    ...accounts.map(printedAccount),
    ...(direction === 'forth' ? certificates.map(printedCertificate) : []),
  ]
    .filter((line) => line !== '')
    .join('\n')
}

/** One block for each object, with the steps about it, in the order in which these run. */
export function objectsWithSteps({ steps, touched }: PlaceContent): string {
  const objects = new Map(touched.map((object) => [object.key, object]))
  const told = new Set<string>()
  const blocks: string[] = []
  for (const group of grouped(steps)) {
    const [{ key, statement }] = group
    const object = told.has(key) ? undefined : objects.get(key)
    told.add(key)
    blocks.push(
      [
        object ? objectHeading(object) : subscriptionHeading(statement),
        ...(statement.reason === undefined ? [] : [comment(statement.reason)]),
        ...(object ? [printedObject(object, 'judged')] : []),
        ...group.map((step) => printedStep(step.statement, step.key, step.file)),
      ].join('\n'),
    )
  }
  return blocks.join('\n\n')
}

/** One block for each object, without steps. */
export function objectsAlone(objects: readonly PlacedObject[], extent: Extent): string {
  return objects.map((object) => printedObject(object, extent)).join(extent === 'named' ? '\n' : '\n\n')
}

/** What a script does, object by object, as numbered comment lines. */
export function contents({ steps, touched }: PlaceContent, file: string): readonly string[] {
  const objects = new Map(touched.map((object) => [object.key, object]))
  const own = grouped(steps.filter((step) => step.file === file))
  return own.map(([{ key, statement }], index) => `${index + 1}. ${summary(objects.get(key), statement)}`)
}

function summary(object: PlacedObject | undefined, statement: Statement): string {
  if (!object || isSubscription(statement)) return `${statement.cmdlet} ${edgeOf(statement)}`.trimEnd()
  const verb = object.believed === undefined ? 'Creates' : object.wanted === undefined ? 'Removes' : 'Changes'
  return `${verb} ${titleOf(object)}`
}

type Group = readonly [PlacedStep, ...PlacedStep[]]

/** Steps about one object that follow each other in one script. */
function grouped(steps: readonly PlacedStep[]): readonly Group[] {
  const groups: [PlacedStep, ...PlacedStep[]][] = []
  for (const step of steps) {
    const last = groups.at(-1)
    if (last && last[0].key === step.key && last[0].file === step.file) last.push(step)
    else groups.push([step])
  }
  return groups
}

function subscriptionHeading(statement: Statement): string {
  return comment(`---- ${statement.cmdlet} ${edgeOf(statement)} `.padEnd(90, '-'))
}

function edgeOf({ object, parameters }: Statement): string {
  return object ?? words(parameters['Identity'] ?? parameters['TargetServer'] ?? parameters['Name'])
}
