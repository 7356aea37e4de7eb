import { apart, type ApartRest } from '../../shared/model/apart'
import { isNode, type Design, type Item } from '../../shared/model/design'
import { kindNames } from './kind-names'

const mostNames = 8

const restWords: Readonly<Record<ApartRest, string>> = {
  title: 'the title',
  organization: 'the organization',
  baseline: 'what exists already',
  layout: 'the places on the canvas',
  accepted: 'the accepted problems',
}

/** In a few lines, what the design on the screen or in recovery has otherwise than the one in the file. */
export function apartSentence(mine: Design, theirs: Design): string {
  const { onlyFirst, onlySecond, different, rest } = apart(mine, theirs)
  const objects = [
    line('Only in mine', namesOf(onlyFirst)),
    line('Only in the file', namesOf(onlySecond)),
    line('Different', namesOf(different)),
  ].filter((text) => text !== '')
  const parts = rest.map((part) => restWords[part])
  const lines = [...objects, line(objects.length > 0 ? 'Different as well' : 'Different', parts)].filter(
    (text) => text !== '',
  )
  return lines.length === 0 ? 'Both are the same.' : lines.join('\n')
}

function line(what: string, names: readonly string[]): string {
  if (names.length === 0) return ''
  const more = names.length - mostNames
  return `${what}: ${names.slice(0, mostNames).join(', ')}${more > 0 ? ` and ${more} more` : ''}.`
}

/** What stands on the canvas comes before what belongs to it. */
function namesOf(items: readonly Item[]): readonly string[] {
  return [...items.filter(isNode), ...items.filter((item) => !isNode(item))].map(named)
}

function named({ kind, name }: Item): string {
  return name === '' ? kindNames[kind] : name
}
