import { objectOfCmdlet, type Verb } from '../../exchange/objects'
import { isAddition, isFileContent, type PlainValue } from '../plain-value'
import type { Statement } from '../statement'
import { objectWords } from './cmdlets'
import { code, prose } from './markdown'
import { words } from './words'

/** What a statement changes, in one sentence of Markdown, with its reason after it. */
export function changeSentence(statement: Statement): string {
  const known = objectOfCmdlet(statement.cmdlet)
  const reason = statement.reason === undefined ? '' : ` ${prose(statement.reason)}`
  if (known?.noun === 'ADPermission') return `${permission(known.verb, statement)}${reason}`
  if (known?.noun === 'EdgeSubscription') return `${subscription(known.verb, statement)}${reason}`
  return `${object(known?.verb ?? 'Set', statement)}${reason}`
}

function permission(verb: Verb, { parameters }: Statement): string {
  const { User: user } = parameters
  const isAsked = typeof user === 'object' && user !== null && 'credentialName' in user
  const account = isAsked ? `the account ${code(user.credentialName)}` : code(words(user))
  const rights = code(words(parameters['ExtendedRights']))
  const connector = code(words(parameters['Identity']))
  return verb === 'Add'
    ? `Grants ${account} the right ${rights} on ${connector}.`
    : `Takes the right ${rights} on ${connector} from ${account}.`
}

function subscription(verb: Verb, { parameters, object: named }: Statement): string {
  const edge = code(named ?? words(parameters['Identity'] ?? parameters['TargetServer']))
  if (verb === 'Start') return `Starts the synchronization with ${edge}.`
  if (verb === 'Remove') return `Ends the subscription of ${edge} on this side.`
  const { FileData: file, FileName: written } = parameters
  if (written !== undefined) return `Writes the subscription file ${code(words(written))}.`
  const source = file !== undefined && isFileContent(file) ? ` from the file ${code(file.fileContent)}` : ''
  return `Subscribes ${edge} to the AD site ${code(words(parameters['Site']))}${source}.`
}

function object(verb: Verb, { cmdlet, parameters, before = {} }: Statement): string {
  const title = `the ${objectWords(cmdlet)} ${named(parameters)}`.trimEnd()
  if (verb === 'New') return `Creates ${title}.`
  if (verb === 'Remove') return `Removes ${title}.`
  const settings = Object.entries(parameters).filter(([name]) => name !== 'Identity')
  return `Changes ${title}: ${settings.map(([name, value]) => setting(name, value, before[name])).join(', ')}.`
}

/** What a setting becomes, and what it is as far as the design knows. Accounts have no words. */
function setting(name: string, value: PlainValue, before: PlainValue | undefined): string {
  if (isAddition(value)) return `adds ${code(words(value))} to ${code(name)}`
  const [now, then] = [words(value), words(before)]
  if (now === '') return code(name)
  return `${code(name)} to ${code(now)}${then === '' ? '' : ` (now ${code(then)})`}`
}

function named(parameters: Statement['parameters']): string {
  const name = parameters['Identity'] ?? parameters['Name']
  return name === undefined ? '' : code(words(name))
}
