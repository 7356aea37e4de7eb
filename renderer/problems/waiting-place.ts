import { isNode, type Design } from '../../shared/model/design'
import { fieldOfAddress } from '../../shared/model/node-address'
import type { Blocked } from '../../shared/powershell/plan'
import type { Place } from './choose-finding'

/** Where what has to wait can be mended: at the server or end that lacks the address, else at the value itself. */
export function waitingPlace({ subject, reason }: Blocked, { items }: Design): Place {
  const [node] = reason.kind === 'noAddress' ? reason.nodes.flatMap((id) => items[id] ?? []) : []
  if (reason.kind === 'noAddress' && isNode(node)) {
    return { subject: node.id, parameter: fieldOfAddress(node, reason.parameter) }
  }
  return { subject, parameter: 'parameter' in reason ? reason.parameter : undefined }
}
