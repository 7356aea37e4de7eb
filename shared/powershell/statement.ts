import { isAbout, nouns, objectOf } from '../exchange/objects'
import { fail, ok, type Result } from '../result'
import { literal, literalSentence, type LiteralRefusal } from './literal'
import { isCredential, isCredentialName, isFileContent, type PlainValue } from './plain-value'

/** One command of a plan. */
export interface Statement {
  /** Where it runs: `organization`, or the id of the Edge server in whose own shell it runs. */
  readonly target: string
  readonly cmdlet: string
  readonly parameters: Readonly<Record<string, PlainValue>>
  /** What the parameters are now, as far as the design knows it. */
  readonly before?: Readonly<Record<string, PlainValue>>
  /** Why it is there, in one sentence; printed as a comment. */
  readonly reason?: string
  /** The id of the item that it creates, changes or removes. */
  readonly subject: string
  /** The id under which the object exists, where the design has it under another. */
  readonly formerly?: string
  /** Name of the object where no parameter states it: the Edge server of a subscription that is read from a file. */
  readonly object?: string
}

/** Whether a statement begins or ends the subscription of an Edge server, or brings one up to date. */
export function isSubscription({ cmdlet }: Statement): boolean {
  return isAbout(cmdlet, 'EdgeSubscription')
}

/** A statement that cannot be printed: the parameter that is in the way, and why. */
export type StatementRefusal = {
  readonly cmdlet: string
  readonly parameter: string
  readonly subject: string
  readonly refusal: LiteralRefusal | { reason: 'name' } | { reason: 'cmdlet' }
}

/** How a script gets a credential, or only the name of its account, by the credential's label. */
export type CredentialVariable = (label: string, wanted: 'credential' | 'name') => string

/** How a script gets the content of a file, by the PowerShell text of its path. */
export type FileReader = (path: string) => string

/* Parameters without a value in the reference: `-Force`, not `-Force $true`. */
const switches = new Set(
  ['Confirm', 'Deny', 'Force', 'WhatIf', ...nouns.flatMap((noun) => objectOf(noun).usages ?? [])].map((name) =>
    name.toLowerCase(),
  ),
)

const commandName = /^[A-Za-z]+-[A-Za-z]+$/
const parameterName = /^[A-Za-z][A-Za-z0-9]*$/

/** In the Script drawer a credential is asked for where it is needed, as the procedures do, and by its label. */
const askForCredential: CredentialVariable = (label, wanted) => {
  const message = literal(label)
  const ask = message.ok && label !== '' ? `(Get-Credential -Message ${message.value})` : '(Get-Credential)'
  return wanted === 'name' ? `${ask}.UserName` : ask
}

/** As the reference of New-EdgeSubscription writes it. */
const readAllBytes: FileReader = (path) => `([System.IO.File]::ReadAllBytes(${path}))`

/**
 * The statement as one command on one line, as the documentation writes it: `New-SendConnector -Name 'To Internet' …`.
 * Booleans follow their parameter (`-DNSRoutingEnabled $true`), switches take the colon (`-Confirm:$false`).
 * A value that no script can carry, or a name that is none, gives the refusal.
 */
export function printCommand(
  statement: Statement,
  credentialVariable: CredentialVariable = askForCredential,
): Result<string, StatementRefusal> {
  if (!commandName.test(statement.cmdlet)) return fail(refusal(statement, '', { reason: 'name' }))
  const words = [statement.cmdlet]
  for (const [name, value] of Object.entries(statement.parameters)) {
    const printed = printValue(statement, name, value, credentialVariable, readAllBytes)
    if (!printed.ok) return printed
    words.push(`-${name}${separator(name, value)}${printed.value}`)
  }
  return ok(words.join(' '))
}

/**
 * The statement's parameters, or another table of it, as the entries of a hashtable, one a line, for splatting:
 * `Name = 'To Internet'`.
 * Refuses as `printCommand` does.
 */
export function printEntries(
  statement: Statement,
  credentialVariable: CredentialVariable,
  fileReader: FileReader = readAllBytes,
  table: Statement['parameters'] = statement.parameters,
): Result<string[], StatementRefusal> {
  const lines: string[] = []
  for (const [name, value] of Object.entries(table)) {
    const printed = printValue(statement, name, value, credentialVariable, fileReader)
    if (!printed.ok) return printed
    lines.push(`${name} = ${printed.value}`)
  }
  return ok(lines)
}

/** What to tell the person whose statement cannot be printed. */
export function unprintableSentence({ cmdlet, parameter, refusal }: StatementRefusal): string {
  if (refusal.reason === 'name') return `${cmdlet} ${parameter} is not a name that PowerShell knows.`.replace('  ', ' ')
  if (refusal.reason === 'cmdlet') return `${cmdlet} cannot be put into a script that may run twice.`
  return `${cmdlet} -${parameter}: ${literalSentence(refusal)}`
}

function printValue(
  statement: Statement,
  name: string,
  value: PlainValue,
  credentialVariable: CredentialVariable,
  fileReader: FileReader,
): Result<string, StatementRefusal> {
  if (!parameterName.test(name)) return fail(refusal(statement, name, { reason: 'name' }))
  if (isCredential(value)) return ok(credentialVariable(value.credential, 'credential'))
  if (isCredentialName(value)) return ok(credentialVariable(value.credentialName, 'name'))
  if (isFileContent(value)) {
    const path = literal(value.fileContent)
    return path.ok ? ok(fileReader(path.value)) : fail(refusal(statement, name, path.error))
  }
  const plain = typeof value === 'object' && value !== null && 'certificate' in value ? value.certificate : value
  const printed = literal(plain)
  return printed.ok ? printed : fail(refusal(statement, name, printed.error))
}

function separator(name: string, value: PlainValue): string {
  return typeof value === 'boolean' && switches.has(name.toLowerCase()) ? ':' : ' '
}

function refusal(
  { cmdlet, subject }: Statement,
  parameter: string,
  reason: StatementRefusal['refusal'],
): StatementRefusal {
  return { cmdlet, parameter, subject, refusal: reason }
}
