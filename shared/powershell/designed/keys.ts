import type { ObjectDifference } from '../../changes/differences'
import { isAbout, objectOfCmdlet } from '../../exchange/objects'
import { organizationHome } from '../../model/connectors'
import type { Design } from '../../model/design'
import type { Statement } from '../statement'

/** How steps and journals call an object: its id, and something else where two objects would share that. */
export function objectKey(
  { noun, id, after }: Pick<ObjectDifference, 'noun' | 'id' | 'after'>,
  design: Design,
): string {
  if (noun === 'TransportConfig') return 'transportConfig'
  if (noun === 'TransportService') return serviceKey(id)
  return after === undefined ? keyOfRemoved(id, design) : id
}

/** The object that a statement is about; of an Edge subscription, the Edge server. */
export function keyOfStatement({ cmdlet, subject }: Statement, design: Design): string {
  const known = objectOfCmdlet(cmdlet)
  if (known?.noun === 'TransportConfig' || (subject === organizationHome && known?.noun !== 'EdgeSubscription'))
    return 'transportConfig'
  if (known?.noun === 'TransportService') return serviceKey(subject)
  const removes = known?.verb === 'Remove' && !isAbout(cmdlet, 'ADPermission') && !isAbout(cmdlet, 'EdgeSubscription')
  return removes ? keyOfRemoved(subject, design) : subject
}

/** A server is also what a subscription is about. */
function serviceKey(server: string): string {
  return `transportService-of-${server}`
}

/** The design may have another object under the id of one that goes. */
function keyOfRemoved(id: string, { items }: Design): string {
  return items[id] ? `${id}-before` : id
}
