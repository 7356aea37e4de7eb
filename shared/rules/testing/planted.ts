import { setParameter } from '../../edits/change'
import type { Edit } from '../../edits/edit'
import type { ParameterValue } from '../../model/parameter-value'

/** A mistake that somebody makes in the finished drawing of template p0, and the one finding that it must give. */
export interface Planted {
  readonly plant: Edit
  readonly rule: string
  readonly subject: string
  /** The finding offers a fix. */
  readonly fixed?: true
}

/** What template p0 is made of. */
export const edge = 'server-1'
export const mailbox = 'server-2'
export const secondMailbox = 'server-3'

export function set(id: string, name: string, value: ParameterValue | undefined): Edit {
  return setParameter(id, name, value)
}
