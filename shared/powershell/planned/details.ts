import { objectOf, objectOfCmdlet } from '../../exchange/objects'
import { hasParameters, type Design } from '../../model/design'
import { existingDesign } from '../../model/existing'
import { isAddition, isCredentialName, type PlainValue } from '../plain-value'
import { plainParameters } from '../plan/plain-parameters'
import type { Statement } from '../statement'
import { besidesHeld, notStated, rightsOf, valueWords } from './words'

/** One line below an object. `before` and `after` are in words; what is added has no `before`, what is removed no `after`. */
export interface PlannedDetail {
  readonly state: 'added' | 'changed' | 'removed'
  /** Exchange's parameter, or whose rights. */
  readonly name: string
  readonly before?: string
  readonly after?: string
}

/* What a cmdlet is told besides the object's own values, and what the title tells. */
const untold: ReadonlySet<string> = new Set(['Identity', 'Server', 'Confirm', 'Force'])

/** Every value that a new object is given, and the rights on it. */
export function addedDetails(group: readonly Statement[]): readonly PlannedDetail[] {
  return group.flatMap((statement) =>
    isAboutRights(statement)
      ? rightsDetails(statement)
      : toldParameters(statement)
          .filter(([name]) => name !== 'Name')
          .map(([name, value]) => ({ state: 'added' as const, name, after: valueWords(value) })),
  )
}

/** Every value that is set, from what the design knows is there. */
export function changedDetails(group: readonly Statement[], design: Design): readonly PlannedDetail[] {
  return group.flatMap((statement) =>
    isAboutRights(statement)
      ? rightsDetails(statement)
      : toldParameters(statement).map(([name, value]) => changedDetail(name, value, statement, design)),
  )
}

/** What the design knows of an object that goes. */
export function removedDetails([first]: readonly Statement[], design: Design): readonly PlannedDetail[] {
  const item = first && design.baseline[first.subject]
  if (!item || !hasParameters(item)) return []
  const { values } = plainParameters(item, existingDesign(design))
  return Object.entries(values).map(([name, value]) => ({ state: 'removed', name, before: valueWords(value) }))
}

function changedDetail(name: string, value: PlainValue, statement: Statement, design: Design): PlannedDetail {
  if (isAddition(value)) return { state: 'added', name, after: besidesHeld(valueWords(value)) }
  const before = name === 'Name' ? formerName(statement, design) : statement.before?.[name]
  const from = before === undefined ? notStated : valueWords(before)
  return { state: 'changed', name, before: from, after: valueWords(value) }
}

function formerName({ subject, formerly = subject }: Statement, { baseline }: Design): string | undefined {
  return baseline[formerly]?.name
}

function isAboutRights({ cmdlet }: Statement): boolean {
  const known = objectOfCmdlet(cmdlet)
  return known !== undefined && objectOf(known.noun).identity === 'holder'
}

function rightsDetails({ cmdlet, parameters }: Statement): readonly PlannedDetail[] {
  const { User: user = '', ExtendedRights: rights = [] } = parameters
  const name = rightsOf(isCredentialName(user) ? valueWords({ credential: user.credentialName }) : valueWords(user))
  return objectOfCmdlet(cmdlet)?.verb === 'Add'
    ? [{ state: 'added', name, after: valueWords(rights) }]
    : [{ state: 'removed', name, before: valueWords(rights) }]
}

function toldParameters({ parameters }: Statement): readonly (readonly [string, PlainValue])[] {
  return Object.entries(parameters).filter(([name]) => !untold.has(name))
}
