import { addItem } from '../../edits/add'
import { setItems, type Edit } from '../../edits/edit'
import type { Gateway } from '../../model/ends'
import type { InboundRoute } from '../../model/inbound-route'

/** A gateway at 10.1.1.9, `gateway-1`. */
export function gateway(fields: Partial<Gateway> = {}): Edit {
  return addItem('gateway', { x: 0, y: 0 }, { addresses: ['10.1.1.9'], ...fields })
}

/** `inboundRoute-1` from that gateway to `server-1`, port 25, anonymous unless given otherwise. */
export function route(fields: Partial<InboundRoute> = {}): Edit {
  const item: InboundRoute = {
    kind: 'inboundRoute',
    id: 'inboundRoute-1',
    origin: 'designed',
    name: 'Gateway to server',
    from: 'gateway-1',
    to: 'server-1',
    port: 25,
    authentication: 'anonymous',
    tls: 'opportunistic',
    externallyProtected: false,
    recipients: [],
    ...fields,
  }
  return (design) => setItems(design, { [item.id]: item })
}
