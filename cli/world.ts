/** All that a command touches outside itself, so that tests can hand it another world. */
export interface World {
  /** What relative paths start from. */
  readonly folder: string
  /** Where the bundled fonts lie. */
  readonly fontFolder: string
  /** Whether the output is a terminal that shows colours, and a person who wants them. */
  readonly colours: boolean
  readonly readInput: () => Promise<Uint8Array>
  readonly writeOutput: (content: string | Uint8Array) => Promise<void>
  readonly writeError: (text: string) => Promise<void>
}
