import { isAddition, isFileContent } from '../plain-value'
import type { Statement } from '../statement'
import { nounWords, verbAndNoun } from './cmdlets'
import { code, prose } from './markdown'
import { words } from './words'

/** What a statement changes, in one sentence of Markdown, with its reason after it. */
export function changeSentence(statement: Statement): string {
  const { verb, noun } = verbAndNoun(statement.cmdlet)
  const reason = statement.reason === undefined ? '' : ` ${prose(statement.reason)}`
  if (noun === 'ADPermission') return `${permission(verb, statement)}${reason}`
  if (noun.startsWith('Edge')) return `${subscription(verb, statement)}${reason}`
  return `${object(verb, noun, statement)}${reason}`
}

function permission(verb: string, { parameters }: Statement): string {
  const { User: user } = parameters
  const isAsked = typeof user === 'object' && user !== null && 'credentialName' in user
  const account = isAsked ? `the account ${code(user.credentialName)}` : code(words(user))
  const rights = code(words(parameters['ExtendedRights']))
  const connector = code(words(parameters['Identity']))
  return verb === 'Add'
    ? `Grants ${account} the right ${rights} on ${connector}.`
    : `Takes the right ${rights} on ${connector} from ${account}.`
}

function subscription(verb: string, { parameters, object: named }: Statement): string {
  const edge = code(named ?? words(parameters['Identity'] ?? parameters['TargetServer']))
  if (verb === 'Start') return `Starts the synchronization with ${edge}.`
  if (verb === 'Remove') return `Ends the subscription of ${edge} on this side.`
  const { FileData: file, FileName: written } = parameters
  if (written !== undefined) return `Writes the subscription file ${code(words(written))}.`
  const source = file !== undefined && isFileContent(file) ? ` from the file ${code(file.fileContent)}` : ''
  return `Subscribes ${edge} to the AD site ${code(words(parameters['Site']))}${source}.`
}

function object(verb: string, noun: string, { parameters }: Statement): string {
  const title = `the ${nounWords(noun)} ${named(parameters)}`.trimEnd()
  if (verb === 'New') return `Creates ${title}.`
  if (verb === 'Remove') return `Removes ${title}.`
  const settings = Object.keys(parameters).filter((name) => name !== 'Identity')
  const changed = settings.map((name) => {
    const value = parameters[name]
    return value !== undefined && isAddition(value) ? `adds ${code(words(value))} to ${code(name)}` : code(name)
  })
  return `Changes ${title}: ${changed.join(', ')}.`
}

function named(parameters: Statement['parameters']): string {
  const name = parameters['Identity'] ?? parameters['Name']
  return name === undefined ? '' : code(words(name))
}
