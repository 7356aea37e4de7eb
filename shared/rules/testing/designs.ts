import { addItem, addServer, type NewServer } from '../../edits/add'
import type { Edit } from '../../edits/edit'
import { setItems } from '../../edits/edit'
import { emptyDesign, type Design } from '../../model/design'
import type { ReceiveConnector, SendConnector } from '../../model/connectors'
import type { Credential } from '../../model/organization-items'
import type { Server } from '../../model/server'

/** A design made by one edit after the other, from nothing. Ids count up in the order of the edits: `server-1`, `receiveConnector-1`, … */
export function designOf(...edits: readonly Edit[]): Design {
  return edits.reduce<Design>((design, edit) => edit(design), emptyDesign)
}

const nowhere = { x: 0, y: 0 }

/** EDGE01 with an external adapter 10.1.1.1 and an internal one 10.1.1.2; its setup connector is `receiveConnector-<n>`. */
export function edge(fields: Partial<NewServer> = {}): Edit {
  return addServer({ role: 'edge', version: '2019', adapters: edgeAdapters, ...fields }, nowhere)
}

/** MBX01 with the address 192.168.5.10; its five setup connectors follow each other. */
export function mailbox(fields: Partial<NewServer> = {}): Edit {
  return addServer({ role: 'mailbox', version: '2019', adapters: internalAdapter('192.168.5.10'), ...fields }, nowhere)
}

/** HUB01, Exchange 2010, with the address 10.2.3.4 and two setup connectors. */
export function hub(fields: Partial<NewServer> = {}): Edit {
  return addServer({ role: 'hub', version: '2010', adapters: internalAdapter('10.2.3.4'), ...fields }, nowhere)
}

export const internet: Edit = addItem('internet', nowhere)

/** A designed Receive connector `id` on `server`, with nothing stated unless given. */
export function receive(id: string, server: string, fields: Partial<ReceiveConnector> = {}): Edit {
  const item: ReceiveConnector = {
    kind: 'receiveConnector',
    id,
    origin: 'designed',
    name: 'From somewhere',
    server,
    parameters: {},
    grants: [],
    ...fields,
  }
  return (design) => setItems(design, { [id]: item })
}

/** A designed Send connector `id`, at home in the organization unless given otherwise. */
export function send(id: string, fields: Partial<SendConnector> = {}): Edit {
  const item: SendConnector = {
    kind: 'sendConnector',
    id,
    origin: 'designed',
    name: 'To somewhere',
    home: 'organization',
    parameters: {},
    grants: [],
    ...fields,
  }
  return (design) => setItems(design, { [id]: item })
}

/** A credential `id` for an account of which nothing is known. */
export function credential(id: string, account?: Credential['account']): Edit {
  const item: Credential = { kind: 'credential', id, origin: 'designed', name: `Account ${id}`, purpose: '', account }
  return (design) => setItems(design, { [id]: item })
}

const edgeAdapters: Server['adapters'] = [
  { id: 'adapter-1', name: 'External', addresses: ['10.1.1.1'], facing: 'external' },
  { id: 'adapter-2', name: 'Internal', addresses: ['10.1.1.2'], facing: 'internal' },
]

export function internalAdapter(...addresses: string[]): Server['adapters'] {
  return [{ id: 'adapter-1', name: 'Internal', addresses, facing: 'internal' }]
}
