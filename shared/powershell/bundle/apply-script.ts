import type { PlaceContent } from './place-content'
import { initialization, opening, preamble, type BundleIdentity } from './printed/head'
import { contents, needs, objectsWithSteps } from './printed/sections'
import type { BundleTarget } from './targets'

/**
 * The script that brings one place to the design, with LF line ends and without a byte order mark. It tells the functions every
 * object and step of its place, so that they can judge all of it first; it carries out its own steps.
 */
export function applyScript(run: BundleTarget, content: PlaceContent, identity: BundleIdentity): string {
  const { place } = content
  return [
    opening(
      run.file,
      [
        `Start it ${place.where}: with -WhatIf first, which shows every change and makes none.`,
        '-Confirm asks before each change. It may be started again at any time; what is as designed is left alone.',
        '-TakeOver also sets what differs from what the design believes to exist. -StateFolder names the folder of the journal.',
        `Way back: ${place.rollback}`,
        ...contents(content, run.file),
      ],
      identity,
    ),
    '',
    preamble(['[switch]$TakeOver', '[string]$StateFolder'], true, identity),
    '',
    initialization({ file: run.file, kind: 'apply' }, place, identity),
    '',
    needs(content),
    '',
    objectsWithSteps(content),
    '',
    'exit (Invoke-Apply -TakeOver $TakeOver -StateFolder $StateFolder)',
    '',
  ].join('\n')
}
