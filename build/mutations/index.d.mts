export interface Mutation {
  readonly file: string
  /** Its number in the table of docs/security.md, or the name of a group of rows there. */
  readonly setting: number | string
  readonly name: string
  readonly from: string
  readonly to: string
  readonly tests: readonly string[]
  readonly suite: readonly string[]
  readonly slice: boolean
}

export const mutations: readonly Mutation[]
export function mutated(mutation: Mutation, text: string): string
