import { addItem } from '../../../edits/add'
import { changeItem, setZone } from '../../../edits/change'
import { connectionChoices } from '../../../edits/connect'
import { sequence, type Edit } from '../../../edits/edit'
import { nextId } from '../../../model/ids'
import { indexes } from '../../../model/indexes'
import type { Application } from '../../../model/ends'
import { versionFacts } from '../../../exchange/versions'
import { at, type Plantings } from './planting'

const somewhere = { x: 0, y: 0 }

/** Mistakes about what devices can do, and about where servers stand. */
export const devicesAndPlaces: Plantings = {
  'ORG-008': at('server', ({ id, role, zoneId }, design) => {
    const zone = nextId(design, 'zone')
    return role !== 'edge' && sequence(addItem('perimeter', somewhere, { zoneId }), setZone([id], zone))
  }),
  'DNS-002': at('server', ({ id, role, adapters }, design) => {
    const [first, ...others] = adapters
    const asks = indexes(design)
      .sendConnectorsAt.get(id)
      ?.some(({ usage }) => usage === 'Internal')
    return (
      role === 'edge' &&
      asks &&
      first &&
      changeItem<'server'>(id, { adapters: [{ ...first, dnsServers: ['8.8.8.8'] }, ...others] })
    )
  }),
  'DEV-001': at('server', ({ id, role }) => role === 'mailbox' && signingIn(id, { mechanisms: ['PLAIN'] })),
  'DEV-002': at(
    'server',
    ({ id, role, version }) =>
      role === 'mailbox' && versionFacts[version].newTlsOnly && signingIn(id, { tlsVersions: ['1.0'] }),
  ),
  'DEV-003': at('server', ({ id, role }) => role === 'mailbox' && signingIn(id, { sender: 'scanner@adatum.com' })),
}

/** A device of that sort that signs in at the server. */
function signingIn(server: string, abilities: Partial<Application>): Edit {
  return (design) => {
    const device = nextId(design, 'application')
    const placed = addItem('application', somewhere, { name: 'Scanner', addresses: ['172.31.9.7'], ...abilities })(
      design,
    )
    const found = connectionChoices(placed, device, server)
    const choice = 'choices' in found ? found.choices.find(({ id }) => id === 'applicationSignsIn') : undefined
    return choice ? choice.edit(placed) : design
  }
}
