import { literal } from '../literal'
import { isSubscription, type Statement } from '../statement'
import { verbAndNoun } from './cmdlets'
import { organization } from './targets'
import { words } from './words'

/** What is looked at in every object of a kind, whatever was changed; the documented procedures look at these. */
const alwaysShown: Readonly<Record<string, readonly string[]>> = {
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

/* Not stored by Exchange, not stored under this name, or not shown in a readable form: looking for them proves nothing. */
const notShown = new Set([
  'Identity',
  'Server',
  'AuthenticationCredential',
  'Usage',
  'Custom',
  'Internal',
  'Internet',
  'Partner',
  'Client',
  'Confirm',
  'Force',
  'MakeDefault',
])

/** The commands that show what the statements of one place made: one for each object that they touch, by its identity. */
export function checks(statements: readonly Statement[]): readonly string[] {
  const touched = new Map<string, Touched>()
  for (const statement of statements) {
    const command = lookAt(statement)
    const isRemoved = removes.test(statement.cmdlet)
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

const removes = /^Remove-(?!ADPermission)/

/** Sentences that the reader needs to read the commands right. */
export function checkNotes(statements: readonly Statement[]): readonly string[] {
  const nouns = new Set(statements.map(({ cmdlet }) => verbAndNoun(cmdlet).noun))
  const notes: string[] = []
  if (nouns.has('SendConnector') || nouns.has('ReceiveConnector')) notes.push(usageNote)
  if (nouns.has('SendConnector')) notes.push(spellingNote)
  const onEdge = statements.filter(({ target }) => target !== organization)
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

function lookAt(statement: Statement): string {
  const { noun } = verbAndNoun(statement.cmdlet)
  const { parameters } = statement
  const identity = identityOf(noun, statement)
  if (noun === 'ADPermission') {
    const connector = identity.includes('\\') ? 'ReceiveConnector' : 'SendConnector'
    const user = words(parameters['User'])
    return `Get-${connector} ${typed(identity)} | Get-ADPermission${user === '' ? '' : ` -User ${typed(user)}`}`
  }
  const get = noun === 'EdgeSynchronization' ? 'Get-EdgeSubscription' : `Get-${noun}`
  return identity === '' ? get : `${get} ${typed(identity)}`
}

function propertiesOf({ cmdlet, parameters }: Statement): readonly string[] {
  const { noun } = verbAndNoun(cmdlet)
  if (noun === 'ADPermission') return ['User', 'ExtendedRights', 'Deny']
  if (noun.startsWith('Edge')) return []
  return [...(alwaysShown[noun] ?? []), ...Object.keys(parameters).filter((name) => !notShown.has(name))]
}

/* As it is called after the change: a renamed object by its new name, a Receive connector with its server. */
function identityOf(noun: string, { target, parameters, object }: Statement): string {
  const identity = object ?? words(parameters['Identity'] ?? parameters['TargetServer'])
  const name = words(parameters['Name'])
  if (noun !== 'ReceiveConnector') return name || identity
  const named = identity.includes('\\') ? identity.slice(0, identity.indexOf('\\')) : words(parameters['Server'])
  const server = named || (target === organization ? '' : target)
  if (name === '') return identity
  return server === '' ? name : `${server}\\${name}`
}

/* NUL is dropped: the script that would hold it is refused. */
function typed(value: string): string {
  const printed = literal(value.replaceAll('\0', ''))
  return printed.ok ? printed.value : "''"
}
