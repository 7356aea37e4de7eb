import type { Item } from '../../shared/model/design'
import { words } from './words'

/** An object with its kind, for lists of different things: `Send connector “To Internet”`. */
export function withKind({ kind, name }: Item): string {
  return words.named(words.kinds[kind], name || words.unnamed)
}
