/** Which edges a corner moves: -1 the left or upper one, 1 the right or lower one. */
export const corners = [
  { across: -1, down: -1, cursor: 'nwse-resize' },
  { across: 1, down: -1, cursor: 'nesw-resize' },
  { across: 1, down: 1, cursor: 'nwse-resize' },
  { across: -1, down: 1, cursor: 'nesw-resize' },
] as const

export type Corner = (typeof corners)[number]
