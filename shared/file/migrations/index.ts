import { adaptersNobodyChose } from './adapters-nobody-chose'
import { itemsWithParameters } from './items-with-parameters'
import { nodesThatExist } from './nodes-that-exist'
import { notesAsTheyStand } from './notes-as-they-stand'

/** A design as parsed from JSON, of any version: migrations never see today's types, which will change under them. */
export type RawDesign = unknown

/**
 * The list of migrations: entry n turns a design of version n + 1 into version n + 2. Upward only, on raw JSON, and never
 * changed once released. A new one needs a folder `file/fixtures/v<n>/` with files of the version before it.
 */
export const migrations: readonly ((design: RawDesign) => RawDesign)[] = [
  (version1) => nodesThatExist(adaptersNobodyChose(itemsWithParameters(version1))),
  (version2) => notesAsTheyStand(version2),
]
