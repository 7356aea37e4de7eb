import type { Observed } from './observed'

/** The designs of which people get something else than they did in file version 1, each with the fault that was mended. */
export const outgrown: Readonly<Record<keyof Observed, ReadonlyMap<string, string>>> = {
  statements: new Map(),
  picture: new Map(),
  findings: new Map(),
}
