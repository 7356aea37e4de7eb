import { nouns, objectOf } from '../../exchange/objects'
import { fail, ok, type Result } from '../../result'
import { comment, literal } from '../literal'
import {
  isSubscription,
  printEntries,
  type CredentialVariable,
  type FileReader,
  type Statement,
  type StatementRefusal,
} from '../statement'
import { isRepeatable } from './cmdlets'
import { neededCmdlets } from './needed-cmdlets'
import { runtimeText } from './runtime-text'
import { organization, whereToStart, type BundleTarget } from './targets'

/** An account of the design: how it is called there, and what it is for. */
export interface BundleCredential {
  readonly label: string
  readonly purpose: string
  /** What it has to be, in one sentence, where the design says it. */
  readonly needs?: string
}

export interface ApplyScriptInput {
  readonly title: string
  readonly toolVersion: string
  readonly target: BundleTarget
  readonly credentials: readonly BundleCredential[]
}

/**
 * The script that brings one target to the design, with LF line ends and without a byte order mark. A second run changes
 * nothing; `-WhatIf` and `-Confirm` work. Refused: a value that no script can carry, and a cmdlet that no script can
 * run twice with one outcome.
 */
export function applyScript({
  title,
  toolVersion,
  target,
  credentials,
}: ApplyScriptInput): Result<string, StatementRefusal> {
  const ask = askFor(credentials)
  const steps: string[] = []
  for (const statement of target.statements) {
    const printed = step(statement, ask)
    if (!printed.ok) return printed
    steps.push(printed.value)
  }
  const place = placeText(target)
  if (!place.ok) return place
  return ok(
    [
      comment(`${target.file}: ${title}`),
      comment(
        `Start it ${whereToStart(target.name)}. It changes what differs from the design and leaves the rest alone.`,
      ),
      comment('-WhatIf shows what it would do; -Confirm asks before each change. It holds no passwords.'),
      comment(`Written by Mailflow Studio ${toolVersion}.`),
      '',
      '#Requires -Version 3.0',
      '[CmdletBinding(SupportsShouldProcess)]',
      'param()',
      '',
      runtimeText({ subscriptions: target.statements.some(isSubscription) }),
      place.value,
      '',
      'try {',
      indent(preconditions(target)),
      '',
      steps.map(indent).join('\n\n'),
      '',
      '    Write-Summary',
      '} catch {',
      '    Write-Failure -Problem $_',
      '    throw',
      '}',
      '',
    ].join('\n'),
  )
}

function step(statement: Statement, ask: CredentialVariable): Result<string, StatementRefusal> {
  if (!isRepeatable(statement.cmdlet)) {
    return fail({
      cmdlet: statement.cmdlet,
      parameter: '',
      subject: statement.subject,
      refusal: { reason: 'cmdlet' },
    })
  }
  const entries = printEntries(statement, ask, readWhenNeeded)
  if (!entries.ok) return entries
  const reason = statement.reason === undefined ? [] : [comment(statement.reason)]
  const lines = entries.value.map((line) => `    ${line}`)
  const object = statement.object === undefined ? '' : ` -Object ${textOf(statement.object)}`
  const invoke = isSubscription(statement) ? 'Invoke-SubscriptionStep' : 'Invoke-Step'
  const more = whenExisting(statement, ask)
  if (!more.ok) return more
  return ok(
    [
      ...reason,
      `${invoke} -Cmdlet '${statement.cmdlet}' -Parameter ([ordered]@{`,
      ...lines,
      `})${object}${more.value}`,
    ].join('\n'),
  )
}

function whenExisting(statement: Statement, ask: CredentialVariable): Result<string, StatementRefusal> {
  if (statement.whenExisting === undefined) return ok('')
  const entries = printEntries(statement, ask, readWhenNeeded, statement.whenExisting)
  if (!entries.ok) return entries
  return ok([' -WhenExisting ([ordered]@{', ...entries.value.map((line) => `    ${line}`), '})'].join('\n'))
}

/* A script block too: a file that was read once may be gone when the script runs again. */
const readWhenNeeded: FileReader = (path) => `{ Read-SubscriptionFile -Path ${path} }`

/* A script block, so that the account is asked for only when a command really needs it. */
function askFor(credentials: readonly BundleCredential[]): CredentialVariable {
  const purposes = new Map(credentials.map(({ label, purpose }) => [label, purpose]))
  return (label, wanted) => {
    const purpose = purposes.get(label)
    const message = purpose === undefined || purpose === '' ? label : `${label}: ${purpose}`
    const asking = `Get-LabelledCredential -Label ${textOf(label)} -Purpose ${textOf(message)}`
    return wanted === 'name' ? `{ (${asking}).UserName }` : `{ ${asking} }`
  }
}

/* A label is the design's own; its NUL is dropped, since it only tells accounts apart on the screen. */
function textOf(value: string): string {
  const printed = literal(value.replaceAll('\0', ''))
  return printed.ok ? printed.value : "''"
}

function placeText(target: BundleTarget): Result<string, StatementRefusal> {
  const where = literal(whereToStart(target.name))
  if (!where.ok) return fail({ cmdlet: target.file, parameter: 'target', subject: target.name, refusal: where.error })
  const isOrganization = target.name === organization ? '$true' : '$false'
  return ok(
    [
      '$settings = @{',
      '    Cmdlet = $PSCmdlet',
      '    Path = $PSCommandPath',
      `    Place = ${where.value}`,
      `    InOrganization = ${isOrganization}`,
      `    NotTaken = @(${notTakenAt(target.name)})`,
      '}',
      'Initialize-Run @settings',
    ].join('\n'),
  )
}

/** Parameters that the cmdlets do not take in this place, though the properties are shown; for commands that make an object again. */
function notTakenAt(target: string): string {
  const isOrganization = target === organization
  const made = nouns.map(objectOf).filter(({ cmdlets }) => cmdlets.New !== undefined)
  const names = made.flatMap(({ parameters }) =>
    Object.entries(parameters).flatMap(([name, { reserved, notOn, onlyOn }]) =>
      reserved || (isOrganization ? onlyOn === 'edge' : notOn === 'edge') ? [name] : [],
    ),
  )
  return [...new Set(names)].map((name) => `'${name}'`).join(', ')
}

function preconditions({ name, statements }: BundleTarget): string {
  const shell = `Assert-Shell -Cmdlet ${neededCmdlets(name, statements)
    .map((cmdlet) => `'${cmdlet}'`)
    .join(', ')}`
  return name === organization ? shell : `${shell}\nAssert-Machine -Name ${textOf(name)}`
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, '    ')
}
