import { isAbout, objectOf, objectOfCmdlet } from '../../../exchange/objects'
import { hasParameters, type Design } from '../../../model/design'
import { detailText } from '../../planned/lines'
import { byObject, plannedObjects, type PlannedObject } from '../../planned/planned'
import { signWords } from '../../planned/words'
import type { Statement } from '../../statement'
import { checkNotes, checks } from '../checks'
import { backupFile, placeWords, preflightFile } from '../file-list'
import { code, prose } from '../markdown'
import type { BundlePlace, BundleRuns, BundleTarget } from '../targets'
import { askedLabels } from '../needs/accounts'
import { conversation } from './conversation'
import { durationWords } from './duration'
import { noticeLines } from './notice'
import { carried } from './order'

/** All there is to know and to do for one script that applies: who, how long, what is noticed, the steps, the checks, the way back. */
export function runLines(run: BundleTarget, { runs, places }: BundleRuns, design: Design): readonly string[] {
  const place = places.find(({ key }) => key === run.place.key)
  if (!place) return []
  const groups = byObject(run.statements, design)
  const objects = plannedObjects(run.statements, design)
  const talks = conversations(run, design)
  return [
    ...facts(run, objects),
    '',
    '### Steps',
    '',
    ...numbered(steps(run, place, runs, talks.length > 0)),
    '',
    '### What it changes, and how to look at it',
    '',
    ...objects.flatMap((object, index) =>
      changeLines(object, checks(groups[index] ?? [], place.isEdge ? place.name : ''), index),
    ),
    ...checkNotes(run.statements).flatMap((note) => ['', note]),
    ...(talks.length === 0 ? [] : ['', '### Conversations to try by hand', '', ...talks]),
    '',
    '### When to abort, and how to go back',
    '',
    ...abortLines(place),
  ]
}

function facts({ place, statements }: BundleTarget, objects: readonly PlannedObject[]): readonly string[] {
  return [
    '- Person: ______________________',
    `- Where: ${prose(place.where)}.`,
    `- Rights: ${place.isEdge ? onEdge : inOrganization}`,
    `- Time: ${durationWords(statements)}`,
    `- Restarts: ${restarts(statements)}`,
    '- What users notice:',
    ...noticeLines(objects, statements).map((line) => `  - ${line}`),
  ]
}

/* connectors.md j: who may run the cmdlets. */
const onEdge = 'a member of the local group Administrators.'
const inOrganization =
  'Organization Management; for Receive connectors alone Server Management or Hygiene Management is enough.'

/** The only setting of which a restart is documented: a port goes from one service to another (connectors.md g 4). */
function restarts(statements: readonly Statement[]): string {
  const moved = statements.filter(
    ({ cmdlet, parameters }) => isAbout(cmdlet, 'ReceiveConnector', 'Set') && parameters['TransportRole'] !== undefined,
  )
  return moved.length === 0
    ? 'none that the documentation asks for.'
    : 'a connector goes to another transport service: restart both afterwards, Microsoft Exchange Transport and Microsoft Exchange Frontend Transport, on its server.'
}

function steps(
  run: BundleTarget,
  { verify, rollback }: BundlePlace,
  runs: readonly BundleTarget[],
  hasTalks: boolean,
): readonly string[] {
  const { file, place } = run
  const isLast = runs.findLast((one) => one.place.key === place.key) === run
  const looked = run.isRest
    ? []
    : [
        `${code(`.\\${preflightFile}`)} changes nothing, and names whatever would make the next steps fail. Settle what it names before you go on, or abort.`,
        `${code(`.\\${backupFile}`)} changes nothing, and keeps what is there. (The script that applies does it again by itself where it was left out.)`,
      ]
  return [
    ...looked,
    `${code(`.\\${file} -WhatIf`)} shows every change, from what to what, and makes none. Compare it with the list below: nothing more may stand there. Where it stops at something that is there otherwise than the design says, correct the design and export anew; only where you know that the design is right, ${code('-TakeOver')} sets it.`,
    `${code(`.\\${file}`)} makes the changes.${asking(run.statements)} At the first error it stops, with what was done, what was not, and the command that goes back: ${code(`.\\${rollback}`)}.`,
    'Look at each object as the list below says.',
    ...(hasTalks ? ['Try the conversations below, and send a test message in each direction.'] : []),
    ...carried(run, runs),
    ...(isLast
      ? [
          `${code(`.\\${verify}`)} compares every object with the design, value by value. It ends with exit code 0 (${code('$LASTEXITCODE')}) only where all is as designed.`,
        ]
      : [`The rest of ${placeWords(place)} follows later: its ${code(verify)} comes after that.`]),
  ]
}

function asking(statements: readonly Statement[]): string {
  const labels = askedLabels(statements)
  return labels.length === 0
    ? ''
    : ` Before the first of them it asks, once each, for ${labels.map(code).join(' and ')}.`
}

function changeLines(object: PlannedObject, looks: readonly string[], index: number): readonly string[] {
  const { state, title, reason, details } = object
  const why = reason === undefined ? '' : ` ${prose(reason)}`
  return [
    `${index + 1}. ${signWords[state]}: ${prose(title)}.${why}`,
    ...details.map((detail) => `   - ${signWords[detail.state]}: ${code(detailText(detail))}`),
    ...looks.map((command) => `   - Look: ${code(command)}`),
  ]
}

const legend = [
  `- What you type stands after ${code('>')}, what has to come back after ${code('<')}. Telnet is a feature of Windows that may have to be added; ${code('Test-NetConnection -ComputerName <host> -Port <port>')} tells at least whether the port is open (Windows Server 2012 R2 and later).`,
  `- After ${code('STARTTLS')} has to come ${code('220')}; what follows is encrypted and cannot be typed. Where OpenSSL is at hand, ${code('openssl s_client -starttls smtp -crlf -connect <host>:<port>')} goes on from there and shows the certificate: its names must hold the name that senders use.`,
  '',
]

/** More are tried likewise. */
const mostTalks = 12

function conversations(run: BundleTarget, design: Design): readonly string[] {
  const subjects = new Set(run.statements.filter(isMade).map(({ subject }) => subject))
  const talks = [...subjects].flatMap((subject) => {
    const item = design.items[subject]
    if (!hasParameters(item) || (item.kind !== 'receiveConnector' && item.kind !== 'sendConnector')) return []
    const lines = conversation(item, design)
    return lines.length === 0 ? [] : [lines]
  })
  const left = talks.length - mostTalks
  const shown = talks.slice(0, mostTalks).flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]))
  return shown.length === 0 ? [] : [...legend, ...shown, ...(left > 0 ? ['', `${left} more are tried likewise.`] : [])]
}

/** A connector that is made, or that differs in more than its rights. */
function isMade({ cmdlet }: Statement): boolean {
  const known = objectOfCmdlet(cmdlet)
  return known !== undefined && known.verb !== 'Remove' && objectOf(known.noun).side !== undefined
}

function abortLines({ rollback }: BundlePlace): readonly string[] {
  return [
    '- Abort before the first change: preflight names something that cannot be settled now, or `-WhatIf` shows more than the list above.',
    '- Go back: the script stops and its reason cannot be settled within the window; an object does not look as it should; a conversation ends otherwise; mail stays in the queues (`Get-Queue`); the time is up.',
    `- The one command that goes back here: ${code(`.\\${rollback}`)}. Over several places see “Going back”.`,
  ]
}

function numbered(lines: readonly string[]): readonly string[] {
  return lines.map((line, index) => `${index + 1}. ${line}`)
}
