import { expect, it } from 'vitest'
import type { InboundRoute } from '../../model/inbound-route'
import type { Edit } from '../../edits/edit'
import { designOf, hub, internet, mailbox } from '../testing/designs'
import { arriving, drawn, having, inP0, set, without } from '../testing/drawn'
import { subscribeEdge } from '../../edits/subscribe'
import { check, findingsOf, sentence } from '../check'
import { testRule } from '../testing/test-rule'
import { nothingListens } from './nothing-listens'

const five = [1, 2, 3, 4, 5].map((number) => `receiveConnector-${number}`)
const defaultFrontend = 'receiveConnector-1'
/** A Mailbox server that the Internet sends to. */
const mbx = (...edits: readonly Edit[]) => designOf(internet, mailbox(), arriving('internet-1', 'server-1'), ...edits)

testRule(nothingListens, {
  passes: {
    'a finished drawing': drawn(),
    'another port on which a connector listens': drawn(set(inP0.toInternal, 'Port', 587)),
    'a connector that listens and does not answer this source': drawn(
      set(inP0.fromInternal, 'RemoteIPRanges', ['10.9.9.9']),
    ),
    'a disabled Send connector': drawn(set(inP0.toEdge, 'Port', 26), set(inP0.toEdge, 'Enabled', false)),
    'a binding whose address is not entered yet': drawn(
      set(inP0.fromInternal, 'Bindings', [{ server: inP0.edge, adapter: 'adapter-9', port: 25 }]),
    ),
  },
  fails: {
    'a port on which nobody listens': {
      design: drawn(set(inP0.toEdge, 'Port', 26)),
      findings: [{ message: 'nobody', subject: inP0.toEdge, parameter: 'SmartHosts' }],
      fixed: true,
    },
    'a route to another port': {
      design: drawn(having<InboundRoute>(inP0.route, { port: 26 })),
      findings: [{ message: 'nobody', subject: inP0.route }],
      fixed: true,
    },
    'the Default Frontend taken away': {
      design: mbx(without(defaultFrontend)),
      findings: [{ message: 'gone', subject: 'inboundRoute-9' }],
    },
    'the Default connector of 2010 taken away': {
      design: designOf(internet, hub(), arriving('internet-1', 'server-1'), without('receiveConnector-1')),
      findings: [{ message: 'gone', subject: 'inboundRoute-9' }],
    },
    'a server of which a part only is known': {
      design: designOf(internet, mailbox(), arriving('internet-1', 'server-1'), ...five.map((id) => without(id))),
      findings: [{ message: 'nobody', subject: 'inboundRoute-9' }],
    },
    'a disabled connector that two senders meet, which is one cause': {
      design: mbx(set(defaultFrontend, 'Enabled', false), arriving('internet-1', 'server-1', { id: 'inboundRoute-8' })),
      findings: [{ message: 'disabled', subject: 'inboundRoute-9' }],
    },
    'a missing connector that two senders meet, which is one cause': {
      design: mbx(without(defaultFrontend), arriving('internet-1', 'server-1', { id: 'inboundRoute-8' })),
      findings: [{ message: 'gone', subject: 'inboundRoute-9' }],
    },
    'two senders on wrong ports, each for itself': {
      design: mbx(
        having<InboundRoute>('inboundRoute-9', { port: 26 }),
        arriving('internet-1', 'server-1', { id: 'inboundRoute-8', port: 26 }),
      ),
      findings: [
        { message: 'nobody', subject: 'inboundRoute-9' },
        { message: 'nobody', subject: 'inboundRoute-8' },
      ],
      fixed: true,
    },
    'the only connector on that address disabled': {
      design: drawn(set(inP0.fromInternal, 'Enabled', false)),
      findings: [{ message: 'disabled', subject: inP0.toEdge, parameter: 'SmartHosts' }],
    },
  },
})

it('names the address and port that mail is sent to, where others are listened on', () => {
  const elsewhere = drawn(set(inP0.fromInternal, 'Bindings', ['10.1.1.1:25']))
  const [finding] = findingsOf(nothingListens, elsewhere)
  expect(finding && sentence(finding)).toContain('“To Edge” connects to EDGE01 on 10.1.1.2:25, where')
})

it('names what setup made and is gone, and gives it back where it exists', () => {
  const design = mbx(without(defaultFrontend))
  const [finding] = findingsOf(nothingListens, design)
  expect(finding && sentence(finding)).toContain('since setup’s “Default Frontend MBX01” is gone: make it anew')
  expect(finding?.fix?.edit(design).items[defaultFrontend]).toBe(design.baseline[defaultFrontend])
})

it('is said once of a subscribed Edge server whose default connector is disabled', () => {
  const design = drawn(
    subscribeEdge(inP0.edge, 'site-1'),
    without(inP0.toEdge, inP0.fromInternal),
    set(inP0.fromInternet, 'Bindings', ['0.0.0.0:25']),
    set(inP0.fromInternet, 'Enabled', false),
  )
  const found = check(design, '2026-01-01').filter(({ rule }) => rule === 'PATH-004')
  expect(found.map(({ message }) => message)).toEqual(['disabled'])
  expect(found.map(sentence).join()).toContain('like 1 other, connects to EDGE01')
})
