/** An account of the design: how it is called there, and what it is for. */
export interface BundleCredential {
  readonly label: string
  readonly purpose: string
  /** What it has to be, in one sentence, where the design says it. */
  readonly needs?: string
}
