import type { PlaceContent } from './place-content'
import { initialization, opening, preamble, type BundleIdentity } from './printed/head'
import { needs, objectsAlone } from './printed/sections'

/** The script that takes back what the apply scripts of a place did: what, it reads in their journal; to what, in the backup. */
export function rollbackScript(content: PlaceContent, identity: BundleIdentity): string {
  const { place, touched } = content
  return [
    opening(
      place.rollback,
      [
        `Start it ${place.where}: with -WhatIf first, which shows every change and makes none.`,
        `It takes back, from the last to the first, what ${place.runs.map(({ file }) => file).join(' and ')} did, to what was there before.`,
        '-StateFolder names the folder of the journal and of the backup, where it is not found beside this script.',
      ],
      identity,
    ),
    '',
    preamble(['[string]$StateFolder'], true, identity),
    '',
    initialization({ file: place.rollback, kind: 'rollback' }, place, identity),
    '',
    needs(content, 'back'),
    '',
    objectsAlone(touched, 'named'),
    '',
    'exit (Invoke-Rollback -StateFolder $StateFolder)',
    '',
  ].join('\n')
}
