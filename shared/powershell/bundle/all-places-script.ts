import { backupFile, preflightFile } from './file-list'
import type { PlaceContent } from './place-content'
import { initialization, opening, preamble, type BundleIdentity } from './printed/head'
import { needs, objectsAlone, objectsWithSteps } from './printed/sections'
import { call, indented, printed, told } from './printed/text'

/** The script that names every reason why an apply script would fail, in whichever place it is started. */
export function preflightScript(contents: readonly PlaceContent[], identity: BundleIdentity): string {
  return [
    opening(
      preflightFile,
      [
        'Start it in each place before anything else; it finds out where it is. It reads and compares; it changes nothing.',
        '-Json names a file for the result. The exit code is 1 where an apply script would stop.',
      ],
      identity,
    ),
    '',
    preamble(['[string]$Json', '[string]$StateFolder'], false, identity),
    '',
    placeByPlace(contents, (content) => [
      initialization({ file: preflightFile, kind: 'preflight' }, content.place, identity),
      needs(content),
      objectsWithSteps(content),
      'exit (Invoke-Preflight -Json $Json -StateFolder $StateFolder)',
    ]),
    '',
  ].join('\n')
}

/** The script that keeps what is there of everything that the apply scripts touch, in whichever place it is started. */
export function backupScript(contents: readonly PlaceContent[], identity: BundleIdentity): string {
  return [
    opening(
      backupFile,
      [
        'Start it in each place, where a backup is wanted before the change window; the apply scripts make one in any case.',
        'It reads; it writes nothing but the backup. -StateFolder names its folder.',
      ],
      identity,
    ),
    '',
    preamble(['[string]$StateFolder'], true, identity),
    '',
    placeByPlace(contents, (content) => [
      initialization({ file: backupFile, kind: 'backup' }, content.place, identity),
      needs(content, 'back'),
      objectsAlone(content.touched, 'named'),
      'exit (Invoke-Backup -StateFolder $StateFolder)',
    ]),
    '',
  ].join('\n')
}

/** The Edge servers first: the organization is wherever no Edge server is. */
function placeByPlace(
  contents: readonly PlaceContent[],
  blocksOf: (content: PlaceContent) => readonly string[],
): string {
  const inOrder = [...contents].sort((one, other) => Number(other.place.isEdge) - Number(one.place.isEdge))
  const branches = inOrder.map((content) => {
    const { name, isEdge } = content.place
    const here = call('Test-Place', { Name: told(name), IsEdge: printed(isEdge) })
    const blocks = blocksOf(content).filter((block) => block !== '')
    return `if (${here}) {\n${indented(blocks.join('\n\n'))}\n}`
  })
  const names = inOrder.map(({ place }) => told(place.name)).join(', ')
  return [...branches, `exit (Write-NoPlace -Name @(${names}))`].join('\n')
}
