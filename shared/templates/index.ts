import type { Design } from '../model/design'
import { p0 } from './p0'

export interface Template {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly make: () => Design
}

/** What the start screen and `mailflow new` offer. Each makes the same design, byte for byte, on every run. */
export const templates: readonly Template[] = [
  {
    id: 'p0',
    title: 'Internet mail through an Edge server',
    description: 'Exchange 2016, 2019 or SE, without EdgeSync: five steps on the Edge server and in the organization.',
    make: p0,
  },
]
