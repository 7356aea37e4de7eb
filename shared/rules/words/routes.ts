import type { Named } from '../data'
import { plainName, quotedName } from './names'
import { word } from './word'

/** A server, and the connector by which it passes a message on. */
export type Passing = { readonly at: Named; readonly connector: Named }

/** `EDGE01 sends it by “To organization”, …` */
export const wayName = word((steps: readonly Passing[]): string =>
  steps.map(({ at, connector }) => `${plainName(at)} sends it by ${quotedName(connector)}`).join(', '),
)
