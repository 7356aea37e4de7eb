/** One thing that the palette offers: what it is called, what it does, and by what it is found. */
export interface Entry {
  readonly key: string
  readonly title: string
  readonly hint?: string | undefined
  readonly keys?: string | undefined
  /** Chosen by the search already: it is not filtered once more. */
  readonly isHit?: true
  run(): void
}

export interface Group {
  readonly heading: string
  readonly entries: readonly Entry[]
}
