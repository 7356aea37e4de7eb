import type { Design } from '../model/design'
import type { Statement } from './statement'

export interface Blocked {
  readonly subject: string
  readonly sentence: string
}

export interface Plan {
  readonly statements: readonly Statement[]
  readonly blocked: readonly Blocked[]
}

export function plan(_design: Design): Plan {
  return { statements: [], blocked: [] }
}
