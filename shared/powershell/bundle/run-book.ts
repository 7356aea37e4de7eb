import { literal } from '../literal'
import type { PlainValue } from '../plain-value'
import type { Statement } from '../statement'
import type { BundleCredential } from './apply-script'
import { nounWords, verbAndNoun } from './cmdlets'
import { code, prose } from './markdown'
import { placeOf, type BundleTarget } from './targets'

export interface RunBookInput {
  readonly title: string
  readonly targets: readonly BundleTarget[]
  readonly credentials: readonly BundleCredential[]
  readonly notes: readonly string[]
  /** The other files, with what each one is. */
  readonly files: readonly { readonly path: string; readonly what: string }[]
}

/* Not stored by Exchange, or not shown in a readable form, so that looking for them proves nothing. */
const notShown = new Set([
  'Identity',
  'Usage',
  'Custom',
  'Internal',
  'Internet',
  'Partner',
  'Client',
  'Confirm',
  'Force',
])

/** `README.md` of a bundle: what to run where and in which order, what each step changes, and how to check it by hand. */
export function runBook({ title, targets, credentials, notes, files }: RunBookInput): string {
  const sections = [
    [`# ${prose(title) || 'Mail flow'}`, '', intro(targets)],
    [
      '## Order',
      '',
      ...targets.map((target, index) => `${index + 1}. ${code(target.file)}, ${prose(placeOf(target.name))}.`),
    ],
    ...targets.map(targetSection),
    credentials.length === 0 ? [] : ['## Accounts', '', ...accounts(credentials)],
    notes.length === 0 ? [] : ['## Notes', '', ...notes.map((note) => `- ${prose(note)}`)],
    ['## Files', '', ...files.map(({ path, what }) => `- ${code(path)}: ${what}`)],
  ]
  const filled = sections.filter((section) => section.length > 2)
  return `${filled.map((section) => section.join('\n')).join('\n\n')}\n`
}

function intro(targets: readonly BundleTarget[]): string {
  if (targets.length === 0) return 'The design equals what exists. There is nothing to run.'
  return [
    'Each script brings one place to the design. It leaves alone what is right already, so it may be run again at any',
    'time; it stops at the first error and then prints what it has done and the commands that take it back. Start it',
    'with `-WhatIf` first: that shows every change and makes none. `-Confirm` asks before each change.',
  ].join('\n')
}

function targetSection({ name, file, statements }: BundleTarget): string[] {
  return [
    `## ${prose(file)}`,
    '',
    `Start ${code(`.\\${file}`)} ${prose(placeOf(name))}.`,
    '',
    ...statements.map((statement, index) => `${index + 1}. ${change(statement)}`),
    '',
    'To check by hand, in the same shell:',
    '',
    '```powershell',
    ...new Set(statements.map(check)),
    '```',
  ]
}

function change(statement: Statement): string {
  const { verb, noun } = verbAndNoun(statement.cmdlet)
  const reason = statement.reason === undefined ? '' : ` ${prose(statement.reason)}`
  return `${sentence(verb, noun, statement.parameters)}${reason}`
}

function sentence(verb: string, noun: string, parameters: Statement['parameters']): string {
  if (noun === 'ADPermission') {
    const rights = code(words(parameters['ExtendedRights']))
    const user = code(words(parameters['User']))
    const connector = code(words(parameters['Identity']))
    return verb === 'Add'
      ? `Grants ${user} the right ${rights} on ${connector}.`
      : `Takes the right ${rights} on ${connector} from ${user}.`
  }
  const title = `the ${nounWords(noun)} ${named(parameters)}`
  if (verb === 'New') return `Creates ${title}.`
  if (verb === 'Remove') return `Removes ${title}.`
  const settings = Object.keys(parameters).filter((name) => name !== 'Identity')
  return `Changes ${title}: ${settings.map(code).join(', ')}.`
}

function named(parameters: Statement['parameters']): string {
  const name = parameters['Identity'] ?? parameters['Name']
  return name === undefined ? '' : code(words(name))
}

function words(value: PlainValue | undefined): string {
  if (Array.isArray(value)) return value.join(', ')
  return typeof value === 'object' || value === undefined ? '' : String(value)
}

function check({ cmdlet, parameters }: Statement): string {
  const { verb, noun } = verbAndNoun(cmdlet)
  const identity = typed(identityOf(noun, parameters))
  if (noun === 'ADPermission') {
    const connector = words(parameters['Identity']).includes('\\') ? 'ReceiveConnector' : 'SendConnector'
    return `Get-${connector} ${identity} | Get-ADPermission -User ${typed(words(parameters['User']))} | Format-List User, ExtendedRights, Deny`
  }
  const get = identity === "''" ? `Get-${noun}` : `Get-${noun} ${identity}`
  if (verb === 'Remove') return `${get}   # is no longer found`
  const shown = Object.keys(parameters).filter((name) => !notShown.has(name) && name !== 'AuthenticationCredential')
  return `${get} | Format-List ${shown.join(', ')}`
}

/* As it is called after the change: a renamed object by its new name. */
function identityOf(noun: string, parameters: Statement['parameters']): string {
  const identity = words(parameters['Identity'])
  const name = words(parameters['Name'])
  const server = words(parameters['Server']) || identity.slice(0, Math.max(0, identity.indexOf('\\')))
  if (noun !== 'ReceiveConnector' || name === '') return name || identity
  return server === '' ? name : `${server}\\${name}`
}

function typed(value: string): string {
  const printed = literal(value.replaceAll('\0', ''))
  return printed.ok ? printed.value : "''"
}

function accounts(credentials: readonly BundleCredential[]): string[] {
  return [
    'The scripts ask for these when they need them, once each. They are stored nowhere in this folder.',
    '',
    ...credentials.map(({ label, purpose }) => `- ${code(label)}${purpose === '' ? '' : `: ${prose(purpose)}`}`),
  ]
}
