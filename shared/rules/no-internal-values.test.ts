import { expect, test } from 'vitest'
import { itemList } from '../model/lists'
import type { Design } from '../model/design'
import { gatewayAuthentications } from '../model/ends'
import { routeAuthentications } from '../model/inbound-route'
import { blockedSentence } from '../powershell/plan/words'
import { plan } from '../powershell/plan'
import { detailText, plannedLines } from '../powershell/planned/lines'
import { planned } from '../powershell/planned/planned'
import { templates } from '../templates'
import { correctDesign } from '../testing/correct-designs'
import { randomFrom } from '../testing/random'
import { randomEdit } from '../testing/random-edits'
import { check, sentence } from './check'
import { fixTitle } from './words/fix-titles'

/** What our own code calls its values: a person is never told one. Those of one plain word are words of the language, too. */
const internal = [...routeAuthentications, ...gatewayAuthentications].filter((value) => /[A-Z]/.test(value))
const patterns = [
  new RegExp(`(?<![A-Za-z])(${[...new Set(internal)].join('|')})(?![A-Za-z])`),
  /\b(undefined|NaN|\[object)\b/,
  /\b(expected|received) (object|string|number|array|boolean|undefined)\b/,
  /\b(sendConnector|receiveConnector|inboundRoute|acceptedDomain|transportConfig|transportService|exchangeOnline)\b/,
]

/** Every sentence that the design makes somebody read. */
function sentencesOf(design: Design): readonly string[] {
  const found = check(design)
  const { places } = planned(design)
  return [
    ...found.map(sentence),
    ...found.flatMap(({ fix }) => (fix ? fixTitle(fix.title) : [])),
    ...plan(design).blocked.map((one) => blockedSentence(one, design)),
    ...plannedLines({ places }).map((line) => (line.kind === 'detail' ? detailText(line.detail) : line.text)),
  ]
}

function leaks(design: Design): readonly string[] {
  const ids = itemList(design.items).map(({ id }) => id)
  const byId = ids.length > 0 ? new RegExp(`(?<![\\w-])(${ids.join('|')})(?![\\w-])`) : /$^/
  return sentencesOf(design).filter((text) => [...patterns, byId].some((pattern) => pattern.test(text)))
}

const designs: readonly (readonly [string, Design])[] = [
  ...templates.map(({ id, make }) => [id, make()] as const),
  ...Array.from({ length: 40 }, (_, seed) => {
    const random = randomFrom(seed)
    let design = correctDesign(seed)
    for (let edit = 0; edit < 15; edit += 1) design = randomEdit(random, design)(design)
    return [`chain ${seed}`, design] as const
  }),
]

test.each(designs)('no sentence about %s tells a value of our own code', (_, design) => {
  expect(leaks(design)).toEqual([])
})
