import type { Observed } from './observed'

const facing = 'A reference means the adapter that faces the other end, also while that has no address yet.'

/** The designs of which people get something else than they did in file version 1, each with the fault that was mended. */
export const outgrown: Readonly<Record<keyof Observed, ReadonlyMap<string, string>>> = {
  statements: new Map([['random-428', facing]]),
  picture: new Map(),
  findings: new Map([
    ['random-138', facing],
    ['random-428', facing],
  ]),
}
