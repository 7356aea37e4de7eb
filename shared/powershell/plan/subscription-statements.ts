import { differences } from '../../changes/differences'
import { cmdletOf } from '../../exchange/objects'
import { organizationHome } from '../../model/connectors'
import type { Design } from '../../model/design'
import type { Server } from '../../model/server'
import type { Statement } from '../statement'

/**
 * What subscribes an Edge server, on both sides: the file is written on the Edge, read in the organization within 24 hours,
 * and synchronization started (connectors.md f). Ending a subscription removes it in the organization and on the Edge.
 */
export function subscriptionStatements(design: Design): readonly Statement[] {
  return differences(design).subscriptions.flatMap(({ edge, before, after, state }) =>
    state === 'same'
      ? []
      : [...(before === undefined ? [] : ending(edge)), ...(after === undefined ? [] : beginning(design, edge, after))],
  )
}

function beginning(design: Design, edge: Server, siteId: string): readonly Statement[] {
  const site = design.organization.sites.find(({ id }) => id === siteId)?.name ?? siteId
  const file = subscriptionFile(edge)
  return [
    {
      target: edge.id,
      cmdlet: cmdletOf('EdgeSubscription', 'New'),
      parameters: { FileName: file, Force: true },
      reason:
        'Deletes the Send connectors and accepted domains of this Edge server. Copy the file to a Mailbox server and import it within 24 hours, then delete it on both sides.',
      subject: edge.id,
      object: edge.name,
    },
    {
      target: organizationHome,
      cmdlet: cmdletOf('EdgeSubscription', 'New'),
      parameters: { FileData: { fileContent: file }, Site: site },
      reason: 'The subscription file of the Edge server, copied to this server.',
      subject: edge.id,
      object: edge.name,
    },
    {
      target: organizationHome,
      cmdlet: cmdletOf('EdgeSubscription', 'Start'),
      parameters: { TargetServer: edge.name },
      subject: edge.id,
    },
  ]
}

function ending(edge: Server): readonly Statement[] {
  const parameters = { Identity: edge.name, Confirm: false }
  const cmdlet = cmdletOf('EdgeSubscription', 'Remove')
  return [
    { target: organizationHome, cmdlet, parameters, subject: edge.id },
    { target: edge.id, cmdlet, parameters, subject: edge.id },
  ]
}

function subscriptionFile(edge: Server): string {
  return `C:\\EdgeSubscription-${edge.name.replace(/[^A-Za-z0-9-]/g, '_')}.xml`
}
