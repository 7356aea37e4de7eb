import { everyVersion, since2013, type Version } from '../../../shared/exchange/versions'

/** How a parameter is typed where a remote session imported the cmdlet: what the client does not know is an object. */
type Typed = 'object' | 'string' | 'switch' | 'bool' | 'int' | 'credential' | 'bytes' | 'strings'

export interface CmdletParameter {
  type: Typed
  mandatory?: true
  position?: number
  /** Takes objects from the pipeline. */
  piped?: true
  versions?: readonly Version[]
}

export interface Cmdlet {
  /** Where it can be run; a cmdlet that is not there is unknown to that shell. */
  on: 'everywhere' | 'organization'
  versions: readonly Version[]
  /** `ask` asks before it acts unless told not to, as every Remove- does; `quiet` changes nothing. */
  consent: 'quiet' | 'silent' | 'ask'
  /** The object whose parameters of catalogue.json it has too. */
  sets?: string
  parameters: Readonly<Record<string, CmdletParameter>>
}

const object: CmdletParameter = { type: 'object' }
const controller = { DomainController: object }
const identity = { Identity: { type: 'object', position: 0, piped: true } } as const
const theIdentity = { Identity: { type: 'object', position: 0, piped: true, mandatory: true } } as const
const name = { Name: { type: 'string', position: 0, mandatory: true } } as const
const newName = { Name: { type: 'string' } } as const
const on = { type: 'switch' } as const
const force = { Force: on }

const quiet = { on: 'everywhere', versions: everyVersion, consent: 'quiet' } as const
const silent = { on: 'everywhere', versions: everyVersion, consent: 'silent' } as const
const ask = { on: 'everywhere', versions: everyVersion, consent: 'ask' } as const

const usages = { Usage: object, Custom: on, Internal: on, Internet: on, Partner: on }
const rights = {
  ...theIdentity,
  User: object,
  Owner: object,
  AccessRights: object,
  ExtendedRights: object,
  Deny: on,
  InheritanceType: object,
  InheritedObjectType: object,
  Properties: object,
  ChildObjectTypes: object,
  ...controller,
}
const received = { Identity: { ...theIdentity.Identity, position: 0 }, ...controller }

/** Every cmdlet of the stand-in with what no table of the project lists: identities, switches, servers, consent. */
export const cmdlets: Readonly<Record<string, Cmdlet>> = {
  'Get-SendConnector': { ...quiet, parameters: { ...identity, ...controller } },
  'New-SendConnector': {
    ...silent,
    sets: 'SendConnector',
    parameters: { ...name, ...usages, ...force, ...controller },
  },
  'Set-SendConnector': {
    ...silent,
    sets: 'SendConnector',
    parameters: { ...theIdentity, ...newName, ...force, ...controller },
  },
  'Remove-SendConnector': { ...ask, parameters: received },
  'Get-ReceiveConnector': {
    ...quiet,
    parameters: { ...identity, Server: { type: 'object' }, ...controller },
  },
  'New-ReceiveConnector': {
    ...silent,
    sets: 'ReceiveConnector',
    parameters: { ...name, Server: { type: 'object', piped: true }, ...usages, Client: on, ...controller },
  },
  'Set-ReceiveConnector': {
    ...silent,
    sets: 'ReceiveConnector',
    parameters: { ...theIdentity, ...newName, ...controller },
  },
  'Remove-ReceiveConnector': { ...ask, parameters: received },
  'Get-AcceptedDomain': { ...quiet, parameters: { ...identity, ...controller } },
  'New-AcceptedDomain': { ...silent, sets: 'AcceptedDomain', parameters: { ...name, ...controller } },
  'Set-AcceptedDomain': {
    ...silent,
    sets: 'AcceptedDomain',
    parameters: { ...theIdentity, ...newName, ...controller },
  },
  'Remove-AcceptedDomain': { ...ask, parameters: received },
  'Get-TransportConfig': { ...quiet, parameters: { ...identity, ...controller } },
  'Set-TransportConfig': {
    ...silent,
    sets: 'TransportConfig',
    parameters: { ...identity, Force: { type: 'switch', versions: since2013 }, ...controller },
  },
  'Get-TransportService': { ...quiet, versions: since2013, parameters: { ...identity, ...controller } },
  'Set-TransportService': {
    ...silent,
    versions: since2013,
    sets: 'TransportService',
    parameters: { ...theIdentity, ...controller },
  },
  'Get-TransportServer': { ...quiet, parameters: { ...identity, ...controller } },
  'Set-TransportServer': { ...silent, sets: 'TransportService', parameters: { ...theIdentity, ...controller } },
  'Get-ExchangeServer': { ...quiet, parameters: { ...identity, Status: on, ...controller } },
  'Get-ExchangeCertificate': {
    ...quiet,
    parameters: {
      Thumbprint: { type: 'string', position: 0, piped: true },
      Server: object,
      DomainName: object,
      ...controller,
    },
  },
  'Get-ADPermission': { ...quiet, parameters: { ...theIdentity, User: object, Owner: on, ...controller } },
  'Add-ADPermission': { ...silent, parameters: rights },
  'Remove-ADPermission': { ...ask, parameters: rights },
  'Get-EdgeSubscription': { ...quiet, parameters: { ...identity, ...controller } },
  'New-EdgeSubscription': {
    ...silent,
    parameters: {
      FileName: object,
      FileData: { type: 'bytes' },
      Site: object,
      CreateInternetSendConnector: { type: 'bool' },
      CreateInboundSendConnector: { type: 'bool' },
      AccountExpiryDuration: object,
      ...force,
      ...controller,
    },
  },
  'Remove-EdgeSubscription': { ...ask, parameters: { ...received, ...force } },
  'Start-EdgeSynchronization': {
    ...silent,
    on: 'organization',
    parameters: { Server: object, TargetServer: { type: 'string' }, ForceFullSync: on, ForceUpdateCookie: on },
  },
  'Test-EdgeSynchronization': {
    ...quiet,
    on: 'organization',
    parameters: { TargetServer: { type: 'string' }, ExcludeRecipientTest: on, FullCompareMode: on, ...controller },
  },
  'Get-ManagementRoleEntry': {
    ...quiet,
    on: 'organization',
    parameters: { Identity: { type: 'object', position: 0, mandatory: true }, Parameters: { type: 'strings' } },
  },
}
