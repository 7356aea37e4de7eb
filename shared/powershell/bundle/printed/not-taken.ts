import { nouns, objectOf } from '../../../exchange/objects'

/** Parameters that the cmdlets do not take on an Edge server, or not elsewhere, though the properties are shown; for commands that make an object again. */
export function notTakenAt(isEdge: boolean): readonly string[] {
  const made = nouns.map(objectOf).filter(({ cmdlets }) => cmdlets.New !== undefined)
  const names = made.flatMap(({ parameters }) =>
    Object.entries(parameters).flatMap(([name, { reserved, notOn, onlyOn }]) =>
      reserved || (isEdge ? notOn === 'edge' : onlyOn === 'edge') ? [name] : [],
    ),
  )
  return [...new Set(names)]
}
