import type { BundleCredential } from './apply-script'
import { accountLines } from './accounts'
import { changeSentence } from './changes'
import { checkNotes, checks } from './checks'
import { goingBackLines } from './going-back'
import { code, prose } from './markdown'
import { orderLines } from './run-order'
import { whereToStart, type BundleTarget } from './targets'

export interface RunBookInput {
  readonly title: string
  readonly targets: readonly BundleTarget[]
  readonly credentials: readonly BundleCredential[]
  readonly problems: readonly string[]
  readonly prerequisites: readonly string[]
  readonly notes: readonly string[]
  /** The other files, with what each one is. */
  readonly files: readonly { readonly path: string; readonly what: string }[]
}

/** `README.md` of a bundle: what to run where and in which order, what each step changes, and how to check it by hand. */
export function runBook(input: RunBookInput): string {
  const { title, targets, credentials, problems, prerequisites, notes, files } = input
  const sections = [
    [`# ${prose(title) || 'Mail flow'}`, '', intro(targets)],
    problems.length === 0 ? [] : ['## Not ready to run', '', notReady, '', ...list(problems)],
    prerequisites.length === 0 ? [] : ['## Before you start', '', ...list(prerequisites)],
    ['## Order', '', ...orderLines(targets)],
    ...targets.map(targetSection),
    [
      '## Accounts',
      ...accountLines(
        credentials,
        targets.flatMap(({ statements }) => statements),
      ),
    ],
    targets.length === 0 ? [] : ['## Going back', '', ...goingBackLines(targets)],
    notes.length === 0 ? [] : ['## Notes', '', ...list(notes)],
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
    'with `-WhatIf` first: that shows every change, from what to what, and makes none. `-Confirm` asks before each change.',
  ].join('\n')
}

function targetSection({ name, file, statements }: BundleTarget): string[] {
  return [
    `## ${prose(file)}`,
    '',
    `Start ${code(`.\\${file}`)} ${prose(whereToStart(name))}.`,
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

const notReady =
  'These scripts were written although the design has open errors or lacks commands. Settle this first; mail may be refused or go nowhere.'

function list(sentences: readonly string[]): readonly string[] {
  return sentences.map((sentence) => `- ${prose(sentence)}`)
}
