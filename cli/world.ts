/** All that a command touches outside itself, so that tests can hand it another world. */
export interface World {
  /** What relative paths start from. */
  readonly folder: string
  /** Where the bundled fonts lie. */
  readonly fontFolder: string
  /** Whether the output is a terminal that shows colours, and a person who wants them. */
  readonly colours: boolean
  /** Standard input to its end, and of what is longer than `most` bytes only so much that it is seen to be. */
  readonly readInput: (most: number) => Promise<Uint8Array>
  readonly writeOutput: (content: string | Uint8Array) => Promise<void>
  readonly writeError: (text: string) => Promise<void>
}
