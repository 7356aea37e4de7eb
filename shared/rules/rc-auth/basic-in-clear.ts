import { textsOf } from '../../model/parameter-value'
import { itemRule } from '../rule'
import { receiver, type Receiver } from '../data'
import { titled } from '../words/fix-titles'
import { called } from '../words/names'
import { mechanismsOf, stateMechanisms } from './mechanisms'

export const receiveBasicInClear = itemRule({
  id: 'RC-AUTH-008',
  severity: 'warning',
  kind: 'receiveConnector',
  title: 'Basic authentication waits for TLS',
  why: 'With BasicAuth alone the connector offers authentication with and without TLS, so a client that does not start TLS sends its password in clear text.',
  remedy: 'Add Tls and BasicAuthRequireTLS, so that authentication is offered over TLS only.',
  references: ['Receive connectors'],
  hides: ['DS-004'],
  messages: {
    clear: ({ name }: { name: Receiver }) =>
      `${called(name)} offers BasicAuth without TLS too, so passwords may travel in clear text: add Tls and BasicAuthRequireTLS.`,
  },
  *check({ item, baseline, server, settings, touched }) {
    const mechanisms = mechanismsOf(settings)
    if (!touched('AuthMechanism') || !mechanisms.has('BasicAuth') || mechanisms.has('BasicAuthRequireTLS')) return
    const edit = stateMechanisms(item.id, [...mechanisms, 'Tls', 'BasicAuthRequireTLS'])
    yield {
      message: 'clear',
      data: { name: receiver(item, server) },
      subject: item.id,
      parameter: 'AuthMechanism',
      // Where TLS was never offered, what needs it is another mistake.
      ...(!textsOf(baseline?.parameters.AuthMechanism).includes('Tls') && { hides: [] }),
      fix: mechanisms.has('None') ? undefined : { title: titled('offerOverTlsOnly'), edit },
    }
  },
})
