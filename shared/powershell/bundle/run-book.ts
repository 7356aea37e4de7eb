import type { BundleCredential } from './apply-script'
import { changeSentence } from './changes'
import { checkNotes, checks } from './checks'
import { code, prose } from './markdown'
import { orderLines } from './run-order'
import { placeOf, type BundleTarget } from './targets'

export interface RunBookInput {
  readonly title: string
  readonly targets: readonly BundleTarget[]
  readonly credentials: readonly BundleCredential[]
  readonly notes: readonly string[]
  /** The other files, with what each one is. */
  readonly files: readonly { readonly path: string; readonly what: string }[]
}

/** `README.md` of a bundle: what to run where and in which order, what each step changes, and how to check it by hand. */
export function runBook({ title, targets, credentials, notes, files }: RunBookInput): string {
  const sections = [
    [`# ${prose(title) || 'Mail flow'}`, '', intro(targets)],
    ['## Order', '', ...orderLines(targets)],
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
    ...statements.map((statement, index) => `${index + 1}. ${changeSentence(statement)}`),
    '',
    '### How to check by hand',
    '',
    'In the same shell:',
    '',
    '```powershell',
    ...checks(statements),
    '```',
    ...checkNotes(statements).flatMap((note) => ['', note]),
  ]
}

function accounts(credentials: readonly BundleCredential[]): string[] {
  return [
    'The scripts ask for these when they need them, once each. They are stored nowhere in this folder.',
    '',
    ...credentials.map(({ label, purpose }) => `- ${code(label)}${purpose === '' ? '' : `: ${prose(purpose)}`}`),
  ]
}
