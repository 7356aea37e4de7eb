/** From the oldest to the newest. */
export const versions = ['2010', '2013', '2016', '2019', 'SE'] as const
export type Version = (typeof versions)[number]

/** What is meant where no version is stated. */
export const newestVersion: Version = versions[versions.length - 1] ?? versions[0]

/** What a server does in the mail flow. `hub` is the Hub Transport role, which only 2010 has. */
export const roles = ['edge', 'mailbox', 'hub'] as const
export type Role = (typeof roles)[number]

/** 2013 could install Mailbox and Client Access on separate servers. */
export const roles2013 = ['both', 'mailbox', 'clientAccess'] as const
export type Roles2013 = (typeof roles2013)[number]

export const sendUsages = ['Custom', 'Internal', 'Internet', 'Partner'] as const
export type SendUsage = (typeof sendUsages)[number]

export const receiveUsages = ['Client', 'Custom', 'Internal', 'Internet', 'Partner'] as const
export type ReceiveUsage = (typeof receiveUsages)[number]

/** What differs between versions, so that no code ever compares versions. */
export interface VersionFacts {
  /** The product's name as shown to people. */
  name: string
  /** The short form for cards and lists. */
  label: string
  /** Its first build as `AdminDisplayVersion` has it; SE goes on where 2019 ended. Source: Exchange Server build numbers and release dates. */
  firstBuild: string
  /** Roles that take part in mail flow and can be placed. */
  roles: readonly Role[]
  /** The role that routes mail inside the organization, and what Exchange calls it. */
  internalRole: Exclude<Role, 'edge'>
  internalRoleName: string
  /** The version's servers may hold Mailbox and Client Access separately (`roles2013`). */
  hasSplitRoles: boolean
  /** A Front End Transport service stands before the Transport service, and connectors have `TransportRole`. */
  hasFrontEnd: boolean
  /** The first build with the Edge Transport role, where it was not there from the start. */
  edgeSince?: string
  /** Where an Edge server of this version delivers to; 2010 goes straight to the Transport service. */
  edgeDeliversTo: 'FrontendTransport' | 'HubTransport'
  /** The procedure for an Edge without EdgeSync lists each accepted domain as `*.domain`; later ones write `--`. */
  procedureListsDomains: boolean
  /** MaxMessageSize of a Send connector when not stated; the documents disagree, so it is no hard fact. */
  defaultSendSize: string
  /** Versions stated not to live in one organization with this one; what no source states is not listed. */
  noCoexistenceWith: readonly Version[]
  /** The graphical tool; Edge servers of 2013 and later have only the shell. */
  console: 'Exchange Management Console' | 'Exchange admin center'
  edgeHasConsole: boolean
  /** Its shell is Windows PowerShell 3.0 or later, for which the scripts are written; 2010 has 2.0. */
  runsScripts: boolean
  /**
   * As it is installed, it starts TLS 1.2 alone (What’s new in Exchange Server 2019); before, Windows decides, and takes older ones
   * too (Exchange TLS configuration best practices).
   */
  newTlsOnly: boolean
  /** Capability in TlsDomainCapabilities that lets Exchange Online mail in. */
  hybridCapability: 'AcceptOorgProtocol' | 'AcceptCloudServicesMail'
}

const sinceFrontEnd = {
  roles: ['edge', 'mailbox'],
  internalRole: 'mailbox',
  internalRoleName: 'Mailbox',
  hasSplitRoles: false,
  hasFrontEnd: true,
  edgeDeliversTo: 'FrontendTransport',
  procedureListsDomains: false,
  defaultSendSize: '35MB',
  noCoexistenceWith: [],
  console: 'Exchange admin center',
  edgeHasConsole: false,
  runsScripts: true,
  newTlsOnly: false,
  hybridCapability: 'AcceptCloudServicesMail',
} as const satisfies Omit<VersionFacts, 'name' | 'label' | 'firstBuild'>

export const versionFacts: Record<Version, VersionFacts> = {
  '2010': {
    name: 'Exchange Server 2010',
    label: '2010',
    firstBuild: '14.0.639',
    roles: ['edge', 'hub'],
    internalRole: 'hub',
    internalRoleName: 'Hub Transport',
    hasSplitRoles: false,
    hasFrontEnd: false,
    edgeDeliversTo: 'HubTransport',
    procedureListsDomains: false,
    defaultSendSize: '10MB',
    noCoexistenceWith: ['2019', 'SE'],
    console: 'Exchange Management Console',
    edgeHasConsole: true,
    runsScripts: false,
    newTlsOnly: false,
    hybridCapability: 'AcceptOorgProtocol',
  },
  '2013': {
    ...sinceFrontEnd,
    name: 'Exchange Server 2013',
    label: '2013',
    firstBuild: '15.0.516',
    hasSplitRoles: true,
    edgeSince: 'Service Pack 1',
    procedureListsDomains: true,
    defaultSendSize: '25MB',
    noCoexistenceWith: ['SE'],
  },
  '2016': { ...sinceFrontEnd, name: 'Exchange Server 2016', label: '2016', firstBuild: '15.1.225' },
  '2019': {
    ...sinceFrontEnd,
    name: 'Exchange Server 2019',
    label: '2019',
    firstBuild: '15.2.221',
    newTlsOnly: true,
    noCoexistenceWith: ['2010'],
  },
  SE: {
    ...sinceFrontEnd,
    name: 'Exchange Server Subscription Edition',
    label: 'SE',
    firstBuild: '15.2.2562',
    newTlsOnly: true,
    noCoexistenceWith: ['2010', '2013'],
  },
}

/** Runs of versions, for tables that say where something exists. */
export const everyVersion: readonly Version[] = [...versions]
export const only2010: readonly Version[] = ['2010']
export const since2013: readonly Version[] = versions.slice(versions.indexOf('2013'))
export const since2016: readonly Version[] = versions.slice(versions.indexOf('2016'))

/** The newest version with a role; each role has one. */
export function newestWith(role: Role): Version {
  return versions.findLast((version) => versionFacts[version].roles.includes(role)) ?? newestVersion
}
