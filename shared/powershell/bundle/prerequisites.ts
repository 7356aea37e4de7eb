import { isAbout } from '../../exchange/objects'
import { edgeSyncPort } from '../../exchange/transport-services'
import { versionFacts } from '../../exchange/versions'
import { organizationHome } from '../../model/connectors'
import type { Design } from '../../model/design'
import { indexes } from '../../model/indexes'
import type { Credential } from '../../model/organization-items'
import type { Statement } from '../statement'
import { placeName, versionsInside } from '../places'
import type { BundleCredential } from './bundle-credential'
import { words } from './words'

/** The accounts of a design with what they have to be, as far as the design says it. */
export function accountsOf(design: Design): readonly BundleCredential[] {
  return indexes(design).byKind.credential.map((credential) => {
    const needs = needsOf(credential, design)
    return { label: credential.name, purpose: credential.purpose, ...(needs !== undefined && { needs }) }
  })
}

function needsOf({ account }: Credential, design: Design): string | undefined {
  if (!account) return undefined
  if (account.where === 'domain') {
    return account.memberOfExchangeServers
      ? 'A domain account that is a member of the universal security group Exchange Servers.'
      : 'A domain account.'
  }
  if (account.where === 'other') return 'An account of the other end.'
  const edge = design.items[account.where]?.name
  return edge === undefined ? undefined : `A local account on ${edge}.`
}

/** What has to be there before the scripts run, that no script makes: trusted certificates, an open port, and a shell that runs them. */
export function prerequisites(design: Design, statements: readonly Statement[]): readonly string[] {
  return [
    ...statements.flatMap((statement) => trust(statement, design)),
    ...statements.flatMap((statement) => subscription(statement, design)),
    ...shellOf2010(design, statements),
  ]
}

/** A sender that demands TLS before it signs in must trust the other end's certificate, in each direction on its own (errata E000-TRUST). */
function trust({ cmdlet, target, parameters }: Statement, design: Design): readonly string[] {
  const { SmartHostAuthMechanism: mechanism, SmartHosts: hosts } = parameters
  if (!isAbout(cmdlet, 'SendConnector', 'New', 'Set') || mechanism !== 'BasicAuthRequireTLS') return []
  const name = words(parameters['Name'] ?? parameters['Identity'])
  const sender = target === organizationHome ? 'every source server' : placeName(target, design)
  const other = words(hosts) || 'its smart hosts'
  return [
    `“${name}” signs in over TLS only: ${sender} must trust the certificate of ${other}, and the certificate must carry that name. The other direction needs trust of its own.`,
  ]
}

/** What New-EdgeSubscription deletes comes back with the synchronization, over a port of its own (connectors.md f). */
function subscription({ cmdlet, target, parameters }: Statement, design: Design): readonly string[] {
  if (!isAbout(cmdlet, 'EdgeSubscription', 'New') || parameters['FileName'] === undefined) return []
  const edge = placeName(target, design)
  return [
    `TCP ${edgeSyncPort} must be open from the Mailbox servers of the site to ${edge}: EdgeSync needs it.`,
    `Writing the subscription file deletes the Send connectors and accepted domains of ${edge}; until the organization has read the file and synchronized, ${edge} has none, so its mail flow pauses (derived from the documentation, not tested). Have both shells open before you begin.`,
  ]
}

/** Exchange 2010 has Windows PowerShell 2.0, which does not run the scripts; where there is a later one, they start there. */
function shellOf2010(design: Design, statements: readonly Statement[]): readonly string[] {
  const [newest] = versionsInside(design)
  const old = indexes(design).byKind.server.filter(({ version }) => !versionFacts[version].runsScripts)
  const hub = old.find(({ role, version }) => role !== 'edge' && version === newest)
  const edges = old.filter(({ role, id }) => role === 'edge' && statements.some(({ target }) => target === id))
  const inOrganization = statements.some(({ target }) => target === organizationHome)
  return [...(hub && inOrganization ? [remoteSession(hub.name)] : []), ...edges.map(({ name }) => ownShell(name))]
}

function remoteSession(server: string): string {
  return `The shell of Exchange 2010 is Windows PowerShell 2.0, which does not run these scripts. Start those of the organization on a computer with Windows PowerShell 5.1, in a session of ${server}: $session = New-PSSession -ConfigurationName Microsoft.Exchange -ConnectionUri http://${server}/PowerShell/ -Authentication Kerberos, then Import-PSSession $session. This was not tested against an Exchange 2010 server.`
}

function ownShell(edge: string): string {
  return `The shell of Exchange 2010 on ${edge} is Windows PowerShell 2.0, which does not run these scripts, and whether a session can be opened to an Edge server is unverified: run the commands as the design’s script shows them, one by one.`
}
