import type { Edit } from '../../edits/edit'
import { transportServicesOf } from '../../exchange/transport-services'
import { find, type Design } from '../../model/design'
import { socketsOf } from './clashes'
import { serverContext } from '../running/contexts'
import { portsBehindFrontEnd } from './service-of'
import { equalTuples, partialOverlaps, serviceClashes, type Clash, type Socket } from './sockets'

/**
 * Whether the edit leaves a Receive connector without a conflict that it did not have: an equal or partly overlapping range on
 * one listener (RC-BIND-001, -002), a socket of the other service (-003, -004), a port of the Transport services (-005).
 */
export function bringsNoConflict(connector: string, edit: Edit, design: Design): boolean {
  const before = conflictsOf(connector, design)
  return [...conflictsOf(connector, edit(design))].every((conflict) => before.has(conflict))
}

function conflictsOf(id: string, design: Design): ReadonlySet<string> {
  const connector = find(design, 'receiveConnector', id)
  const server = find(design, 'server', connector?.server)
  if (!server) return new Set()
  const sockets = socketsOf(serverContext(design, server).context())
  const concerns = (clash: Clash) => clash.some((socket) => socket.connector === id)
  const kinds = { equal: equalTuples, partial: partialOverlaps, service: serviceClashes }
  const clashes = Object.entries(kinds).flatMap(([kind, find]) => ([...find(sockets)].some(concerns) ? [kind] : []))
  const isTaken = ({ connector: owner, service, binding }: Socket) =>
    owner === id && service === 'FrontendTransport' && portsBehindFrontEnd.has(binding.port)
  const taken = transportServicesOf(server).includes('HubTransport') ? sockets.filter(isTaken) : []
  return new Set([...clashes, ...taken.map(({ binding }) => `port ${binding.port}`)])
}
