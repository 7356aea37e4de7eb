/** How a line seeks its way around cards. */
export interface Manner {
  /** How far around the two ends it may wander; where that leads nowhere, the long way round. */
  reaches: readonly number[]
  /** Nearer to a card it never runs. */
  clearance: number
  /** Distances from the sides of cards at which it may run. */
  lanes: readonly number[]
  /** The first piece at each end, straight out of the card: room for a corner and an arrowhead. */
  stub: number
  /** Nearer to a line of others no line starts or ends. */
  apart: number
}

/** One after the other, until there is a way: with room on both sides, and through narrow gaps. */
export const manners: readonly Manner[] = [
  { reaches: [110], clearance: 7, lanes: [14, 26], stub: 14, apart: 7 },
  { reaches: [240, 1200], clearance: 1, lanes: [3, 8, 16], stub: 6, apart: 2.5 },
]
