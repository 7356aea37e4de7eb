import { expect, test } from 'vitest'
import { indexes } from '../model/indexes'
import { lines } from '../model/relations'
import { p0 } from '../templates/p0'
import { disconnectChoices } from './disconnect'
import { effectsOf } from './effects'
import { isLocked, lockedSentence } from './locked'
import { subscribeEdge } from './subscribe'

const design = p0()
const edge = indexes(design).byKind.server.find(({ role }) => role === 'edge')?.id ?? ''
const subscribe = subscribeEdge(edge, design.organization.sites[0]?.id ?? '')

test('subscribing an Edge is told before it applies: what goes by name, and what EdgeSync makes', () => {
  const { goes, comes, changes } = effectsOf(design, subscribe)
  expect(goes.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
    'sendConnector To Internet',
    'acceptedDomain contoso.com',
    'credential Account in Exchange Servers',
    'sendConnector To Internal Org',
  ])
  expect(comes.map(({ name }) => name)).toEqual(['EdgeSync - Inbound to HQ', 'EdgeSync - HQ to Internet'])
  expect(changes.map(({ before }) => before.id)).toContain(edge)
})

test('an edit that changes nothing has no effects', () => {
  expect(effectsOf(design, (same) => same)).toEqual({ goes: [], comes: [], changes: [] })
})

test('the line of a connector that EdgeSync made is not removed by hand', () => {
  const subscribed = subscribe(design)
  const automatic = lines(subscribed).find(({ subject }) => isLocked(subscribed.items[subject]))
  expect(disconnectChoices(subscribed, automatic?.id ?? '')).toEqual({ refused: 'edgeSyncOwnsIt' })
  expect(lockedSentence('EdgeSync - HQ to Internet')).toBe(
    'EdgeSync made “EdgeSync - HQ to Internet” and keeps it: end the Edge subscription to remove it.',
  )
})
