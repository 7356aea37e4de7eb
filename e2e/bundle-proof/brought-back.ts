import { contentOf, objectsOf } from '../exchange-standin/state'
import type { State } from '../exchange-standin/types'
import { contentDifferences } from './content'

/**
 * Where a state that was gone back to differs from the one before, property by property. Exchange lets one thing stay: the
 * first accepted domain of an Edge server that had none is its default one, which is never removed.
 */
export function notBroughtBack(before: State, after: State): readonly string[] {
  const staying = Object.keys(before).flatMap((place) => {
    const [domain, ...others] = Object.keys(objectsOf(after, place, 'AcceptedDomain'))
    const hadNone = Object.keys(objectsOf(before, place, 'AcceptedDomain')).length === 0
    return hadNone && domain !== undefined && others.length === 0 ? [`/${place}/AcceptedDomain/${domain} `] : []
  })
  return contentDifferences(contentOf(before), contentOf(after)).filter(
    (one) => !staying.some((path) => one.startsWith(path)),
  )
}
