import { cmdletOf, isAbout, objectOf, objectOfCmdlet, propertyOf, type Noun } from '../../exchange/objects'
import { organizationHome } from '../../model/connectors'
import { literal } from '../literal'
import { isSubscription, type Statement } from '../statement'
import { cmdletBeside } from './cmdlets'
import { words } from './words'

/** What is looked at in every object of a kind, whatever was changed; the documented procedures look at these. */
const alwaysShown: Readonly<Partial<Record<Noun, readonly string[]>>> = {
  SendConnector: [
    'Identity',
    'Name',
    'AddressSpaces',
    'SourceTransportServers',
    'DNSRoutingEnabled',
    'SmartHosts',
    'SmartHostAuthMechanism',
  ],
  ReceiveConnector: ['Identity', 'Name', 'AuthMechanism', 'Bindings', 'RemoteIPRanges', 'PermissionGroups'],
  AcceptedDomain: ['Name', 'DomainName', 'DomainType', 'Default'],
}

/**
 * The commands that show what the statements of one place made: one for each object that they touch, by its identity. `edge` is
 * the name of the Edge server in whose shell they run; empty in the organization.
 */
export function checks(statements: readonly Statement[], edge: string): readonly string[] {
  const touched = new Map<string, Touched>()
  for (const statement of statements) {
    const command = lookAt(statement, edge)
    const isRemoved = removes(statement)
    const before = touched.get(command)?.properties ?? []
    const properties = isRemoved ? [] : [...before, ...propertiesOf(statement)]
    touched.set(command, { isRemoved, properties: [...new Set(properties)] })
  }
  return [...touched].map(([command, { isRemoved, properties }]) => {
    if (isRemoved) return `${command}   # is no longer found`
    return properties.length === 0 ? command : `${command} | Format-List ${properties.join(', ')}`
  })
}

/** What an object needs to be looked at: gone by the last statement about it, or there with these properties. */
interface Touched {
  readonly isRemoved: boolean
  readonly properties: readonly string[]
}

/* A right is looked at on what it was granted on, also when it was taken away. */
function removes({ cmdlet }: Statement): boolean {
  return objectOfCmdlet(cmdlet)?.verb === 'Remove' && !isAbout(cmdlet, 'ADPermission')
}

/** Sentences that the reader needs to read the commands right. */
export function checkNotes(statements: readonly Statement[]): readonly string[] {
  const nouns = new Set(statements.map(({ cmdlet }) => objectOfCmdlet(cmdlet)?.noun))
  const notes: string[] = []
  if (nouns.has('SendConnector') || nouns.has('ReceiveConnector')) notes.push(usageNote)
  if (nouns.has('SendConnector')) notes.push(spellingNote)
  const onEdge = statements.filter(({ target }) => target !== organizationHome)
  if (onEdge.some(isSubscription)) notes.push(edgeNote)
  if (onEdge.some(({ parameters }) => parameters['FileName'] !== undefined)) notes.push(onceNote)
  return notes
}

const usageNote =
  '`Usage` is not among the properties: Exchange takes it when a connector is made and does not store it (unverified for 2010 and 2013). What it stands for shows in the others.'
const spellingNote =
  'The property is spelt `DNSRoutingEnabled`: for `DSNRoutingEnabled`, as some instructions have it, `Format-List` shows nothing and reports no error.'
const edgeNote = 'Whether `Get-EdgeSubscription` tells anything on an Edge server is unverified.'
const onceNote =
  'Where it tells nothing, do not start this script again after the subscription file was deleted: it could not see the subscription, and would write a new file.'

function lookAt(statement: Statement, edge: string): string {
  const { cmdlet, parameters } = statement
  const identity = identityOf(statement, edge)
  const get = cmdletBeside(cmdlet, 'Get') ?? cmdlet
  if (isAbout(cmdlet, 'ADPermission')) {
    const connector = cmdletOf(identity.includes('\\') ? 'ReceiveConnector' : 'SendConnector', 'Get')
    const user = words(parameters['User'])
    return `${connector} ${typed(identity)} | ${get}${user === '' ? '' : ` -User ${typed(user)}`}`
  }
  return identity === '' ? get : `${get} ${typed(identity)}`
}

/* What Exchange does not store, not under this name, or not in a readable form is left out: looking for it proves nothing. */
function propertiesOf({ cmdlet, parameters }: Statement): readonly string[] {
  const noun = objectOfCmdlet(cmdlet)?.noun
  if (noun === undefined || noun === 'EdgeSubscription') return []
  if (noun === 'ADPermission') return ['User', 'ExtendedRights', 'Deny']
  return [...(alwaysShown[noun] ?? []), ...Object.keys(parameters).flatMap((name) => propertyOf(noun, name) ?? [])]
}

/* As it is called after the change: a renamed object by its new name, a Receive connector with its server. */
function identityOf({ cmdlet, parameters, object }: Statement, edge: string): string {
  const identity = object ?? words(parameters['Identity'] ?? parameters['TargetServer'])
  const name = words(parameters['Name'])
  const noun = objectOfCmdlet(cmdlet)?.noun
  if (!noun || objectOf(noun).identity !== 'serverAndName') return name || identity
  const named = identity.includes('\\') ? identity.slice(0, identity.indexOf('\\')) : words(parameters['Server'])
  const server = named || edge
  if (name === '') return identity
  return server === '' ? name : `${server}\\${name}`
}

/* NUL is dropped: the script that would hold it is refused. */
function typed(value: string): string {
  const printed = literal(value.replaceAll('\0', ''))
  return printed.ok ? printed.value : "''"
}
