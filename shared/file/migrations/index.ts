import { itemsWithParameters } from './items-with-parameters'

/** A design as parsed from JSON, of any version: migrations never see today's types, which will change under them. */
export type RawDesign = unknown

/**
 * The list of migrations: entry n turns a design of version n + 1 into version n + 2. Upward only, on raw JSON, and never
 * changed once released. A new one needs a fixture `file/fixtures/v<n>.mailflow` of the version before it.
 */
export const migrations: readonly ((design: RawDesign) => RawDesign)[] = [itemsWithParameters]
