import { readingCmdlets } from './needed-cmdlets'
import type { PlaceContent } from './place-content'
import { initialization, opening, preamble, type BundleIdentity } from './printed/head'
import { printedCmdlets, printedEdge, printedServer } from './printed/needs'
import { objectsAlone } from './printed/sections'

/** The script that compares a place with the design, object by object, and changes nothing. */
export function verifyScript(content: PlaceContent, identity: BundleIdentity): string {
  const { place, allServers, designed, edges } = content
  return [
    opening(
      place.verify,
      [
        `Start it ${place.where}. It reads and compares; it changes nothing.`,
        '-Json names a file for the result. The exit code is 1 where anything differs from the design.',
      ],
      identity,
    ),
    '',
    preamble(['[string]$Json'], false, identity),
    '',
    initialization({ file: place.verify, kind: 'verify' }, place, identity),
    '',
    [...allServers.map(printedServer), ...edges.map(printedEdge), printedCmdlets(readingCmdlets(designed))]
      .filter((line) => line !== '')
      .join('\n'),
    '',
    objectsAlone(designed, 'designed'),
    '',
    'exit (Invoke-Verify -Json $Json)',
    '',
  ].join('\n')
}
