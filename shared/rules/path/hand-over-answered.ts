import { handOversTo } from '../../exchange/hand-overs'
import { setParameter } from '../../edits/change'
import type { ReceiveConnector } from '../../model/connectors'
import type { Design } from '../../model/design'
import { settings } from '../../model/settings'
import { listenersOf } from '../../routing/listeners'
import { ownHops, type OwnHop } from '../../routing/own-hops'
import { named, type Named } from '../data'
import { sameSubject } from '../explains'
import { setupConnectorFor, setupConnectorOn } from '../facts/hand-overs'
import { organizationRule, type Fix } from '../rule'
import { titled } from '../words/fix-titles'
import { handsOver, type HandedOver } from '../words/hand-overs'
import { plainName, quotedName } from '../words/names'

export const handOverAnswered = organizationRule({
  id: 'PATH-025',
  severity: 'error',
  title: 'The servers of the organization can hand mail over to each other',
  why: 'Nobody draws it: the Front End Transport service hands every message to the Transport service of a Mailbox server, anonymous mail to port 2525 and that of signed-in clients to port 465, and the Transport services pass mail on to each other. Where no enabled Receive connector listens there, or none has the address of the other server in RemoteIPRanges, mail stops with 451 4.7.0.',
  remedy:
    'Enable the connector that setup made for the port, give it back the bindings and remote ranges of setup, or make it anew.',
  references: [
    'Mail flow and the transport pipeline',
    'Receive connectors',
    'Reports of administrators: 451 4.7.0 PRX',
  ],
  // Where setup's connector listens elsewhere, that it takes another port there has the same mend.
  hides: ['RC-BIND-003', 'RC-BIND-004'],
  explains: sameSubject,
  messages: {
    disabled: ({ hop, connector }: { hop: HandedOver; connector: Named }) =>
      `${handsOver(hop)}, where no enabled Receive connector listens, so it stops with 451 4.7.0: enable ${quotedName(connector)}.`,
    nobody: ({ hop }: { hop: HandedOver }) =>
      `${handsOver(hop)}, where no Receive connector listens, so it stops with 451 4.7.0: make the connector of setup anew.`,
    elsewhere: ({ hop, connector }: { hop: HandedOver; connector: Named }) =>
      `${handsOver(hop)}, where ${quotedName(connector)} no longer listens for the other servers, so it stops with 451 4.7.0: bind it to that port of the address that they reach.`,
    outside: ({ hop, connector, from }: { hop: HandedOver; connector: Named; from: Named }) =>
      `${handsOver(hop)}, where RemoteIPRanges of ${quotedName(connector)} leaves ${plainName(from)} out, so it stops with 451 4.7.0: add the addresses of all Exchange servers.`,
  },
  *check({ design }) {
    for (const hop of ownHops(design)) {
      const missed = hop.fares.find(({ answer: { outcome } }) => outcome === 'nobody')
      if (!missed || waits(hop, design) || isProxyMissing(hop, design)) continue
      const { to, handOver } = hop
      const data = { hop: { server: named(to), port: handOver.port, carries: handOver.carries } }
      const setup = setupConnectorFor(hop, design)
      const reached = missed.answer.candidates.find(({ reason }) => reason === 'sourceNotCovered')?.connector
      const connector = reached ?? setup
      if (!connector) {
        if (isKnown(hop, design)) yield { message: 'nobody', data, subject: to.id }
        continue
      }
      const base = { subject: connector.id, about: [to.id] }
      const about = { ...data, connector: named(connector) }
      if (reached) {
        const from = named(missed.from)
        yield { ...base, message: 'outside', data: { ...about, from }, parameter: 'RemoteIPRanges' }
      } else if (settings(connector, design).Enabled.value === false) {
        yield { ...base, message: 'disabled', data: about, parameter: 'Enabled', fix: enable(connector) }
      } else yield { ...base, message: 'elsewhere', data: about, parameter: 'Bindings' }
    }
  },
})

/** Of a server without any of setup's connectors the drawing holds a part only, such as one connector that was read. */
function isKnown({ to }: OwnHop, design: Design): boolean {
  return handOversTo(to)
    .map(({ port }) => port)
    .concat(frontEndPort)
    .some((port) => setupConnectorOn(to, port, design) !== undefined)
}

const frontEndPort = 25

/** That nothing listens for the proxy at all is PATH-017. */
function isProxyMissing({ to, handOver: { carries, port } }: OwnHop, design: Design): boolean {
  if (carries !== 'outbound') return false
  return !listenersOf(design, to.id).some(
    ({ enabled, bindings }) => enabled && bindings.some((binding) => binding.port === port),
  )
}

/** An address that decides is not drawn yet. */
function waits({ to }: OwnHop, design: Design): boolean {
  return listenersOf(design, to.id).some(({ waitsForBinding, waitsForRange }) => waitsForBinding || waitsForRange)
}

function enable({ id }: ReceiveConnector): Fix {
  return {
    title: titled('set', { parameter: 'Enabled', value: true }),
    edit: setParameter(id, 'Enabled', true),
    isTried: true,
  }
}
