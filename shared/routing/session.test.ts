import { describe, expect, it } from 'vitest'
import { setParameter } from '../edits/change'
import { changeItem } from '../edits/change'
import { p0 } from '../templates/p0'
import { p2Partner } from '../templates/p2'
import { p3AnonymousRelay, p3Basic, p3ExternallySecured } from '../templates/p3'
import { itemNamed } from '../templates/drawing'
import type { Design } from '../model/design'
import { hasRight } from './principal'
import { hops } from './session'

const submit = 'ms-Exch-SMTP-Submit'
const anyRecipient = 'ms-Exch-SMTP-Accept-Any-Recipient'

/** Who is met by whom, in a line for each pair of subject and answering connector. */
function sessions(design: Design): readonly string[] {
  const said = hops(design).map(
    ({ subject, met }) => `${subject.name} at ${met?.connector.name}: ${met?.session.identity}`,
  )
  return [...new Set(said)]
}

describe('the session at the end of each line', () => {
  it('in procedure P0: the Internet, an account in Exchange Servers, and a local account of the Edge', () => {
    expect(sessions(p0())).toEqual([
      'To Internal Org at Default Frontend MBXSERVER01: memberAccount',
      'To Internal Org at Default Frontend MBXSERVER02: memberAccount',
      'To Edge at From Internal Org: edgeAccount',
      'Internet to EDGE01 at From Internet: anonymous',
    ])
  })

  it('of a local account of the Edge may not submit, until the group and the rights are given', () => {
    const design = p0()
    const connector = itemNamed(design, 'From Internal Org').id
    expect(hopTo(design, connector)?.session).toMatchObject({ identity: 'edgeAccount', byGroup: new Set() })
    const open = setParameter(connector, 'PermissionGroups', ['ExchangeServers', 'ExchangeUsers'])(design)
    expect(right(open, connector, submit)).toBe(true)
    expect(right(open, connector, 'ms-Exch-SMTP-Accept-Any-Sender')).toBe(false)
    const credential = Object.values(open.items).find(
      (item) => item.kind === 'credential' && item.account?.where === 'server-1',
    )
    const granted = changeItem<'receiveConnector'>(connector, {
      grants: [{ user: { credential: credential?.id ?? '' }, rights: ['ms-Exch-SMTP-Accept-Any-Sender'] }],
    })(open)
    expect(right(granted, connector, 'ms-Exch-SMTP-Accept-Any-Sender')).toBe(true)
  })

  it('in the three methods of P3', () => {
    expect(sessions(p3Basic())).toEqual(['smtpgateway1 to HubA at Default HubA: plainAccount'])
    expect(sessions(p3ExternallySecured())).toEqual(['smtpgateway1 to HubA at FromInternetGateway: externallySecured'])
    expect(sessions(p3AnonymousRelay())).toEqual(['smtpgateway1 to HubA at FromInternetGateway: anonymous'])
    const relay = p3AnonymousRelay()
    expect(right(relay, itemNamed(relay, 'FromInternetGateway').id, anyRecipient)).toBe(true)
  })

  it('is the partner’s only with domain security and the partner’s domains in the list', () => {
    const design = p2Partner()
    const connector = itemNamed(design, 'Fabrikam.com TLS').id
    expect(hopTo(design, connector)?.session.identity).toBe('anonymous')
    const secured = setParameter(connector, 'DomainSecureEnabled', true)(design)
    expect(hopTo(secured, connector)?.session.identity).toBe('anonymous')
    const listed = setParameter('organization', 'TLSReceiveDomainSecureList', ['fabrikam.com'])(secured)
    expect(hopTo(listed, connector)?.session.identity).toBe('partner')
    expect(right(listed, connector, submit)).toBe(true)
  })

  it('stays the same object while what it rests on stays the same', () => {
    const design = p0()
    const before = hops(design)
    const after = hops(changeItem(itemNamed(design, 'Internet to EDGE01').id, { tls: 'required' })(design))
    expect(after.filter((hop) => before.includes(hop))).toHaveLength(before.length - 1)
  })
})

describe('what the answering connector must offer', () => {
  it.each([
    ['BasicAuthRequireTLS', ['BasicAuth'], ['Tls']],
    ['BasicAuth', ['Tls'], ['BasicAuth']],
    ['ExchangeServer', ['Tls'], ['ExchangeServer']],
    ['ExternalAuthoritative', ['Tls'], ['ExternalAuthoritative']],
    ['None', ['None'], undefined],
    ['BasicAuth', ['Tls', 'BasicAuth', 'BasicAuthRequireTLS'], undefined],
  ])('to %s with %s: lacks %s', (uses, offers, lacks) => {
    const design = p0()
    const connector = itemNamed(design, 'From Internal Org').id
    const changed = setParameter(
      itemNamed(design, 'To Edge').id,
      'SmartHostAuthMechanism',
      uses,
    )(setParameter(connector, 'AuthMechanism', offers)(design))
    expect(hopTo(changed, connector)?.unmet).toEqual(lacks && { kind: 'notOffered', mechanisms: lacks })
  })

  it('Basic only after STARTTLS, to a sender that never starts TLS', () => {
    const design = p0()
    const connector = itemNamed(design, 'From Internal Org').id
    const sending = itemNamed(design, 'To Edge').id
    const plain = setParameter(sending, 'SmartHostAuthMechanism', 'BasicAuth')(design)
    expect(hopTo(setParameter(sending, 'IgnoreSTARTTLS', true)(plain), connector)?.unmet).toEqual({
      kind: 'onlyAfterTls',
    })
  })
})

function hopTo(design: Design, connector: string) {
  return hops(design).find(({ met }) => met?.connector.id === connector)?.met
}

function right(design: Design, connector: string, name: Parameters<typeof hasRight>[1]) {
  const session = hopTo(design, connector)?.session
  return session && hasRight(session, name)
}
