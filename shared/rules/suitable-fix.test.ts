import { describe, expect, it } from 'vitest'
import type { Design } from '../model/design'
import type { ReceiveConnector } from '../model/connectors'
import { check } from './check'
import { designOf, edge, mailbox, receive } from './testing/designs'
import { fixTitle } from './words/fix-titles'

/** The titles of the fixes that a rule offers. */
function fixes(rule: string, design: Design): readonly (string | undefined)[] {
  return check(design)
    .filter((finding) => finding.rule === rule)
    .map(({ fix }) => fix && fixTitle(fix.title))
}

const secured = {
  usage: 'Custom',
  parameters: {
    Bindings: ['10.1.1.2:25'],
    RemoteIPRanges: ['10.9.9.9'],
    AuthMechanism: ['BasicAuth'],
    PermissionGroups: ['Partners'],
    DomainSecureEnabled: true,
  },
} satisfies Partial<ReceiveConnector>

describe('A fix is offered where a check after it finds nothing new', () => {
  it('of a role that is not spelled out, unless the port belongs to the other service', () => {
    const front = (port: number) =>
      designOf(
        mailbox(),
        receive('receiveConnector-9', 'server-1', {
          usage: 'Custom',
          parameters: {
            TransportRole: 'Frontend',
            Bindings: [`192.168.5.10:${port}`],
            RemoteIPRanges: ['10.9.9.9'],
            PermissionGroups: ['AnonymousUsers'],
          },
        }),
      )
    expect(fixes('RC-ROLE-005', front(26))).toEqual(['Write FrontendTransport'])
    expect(fixes('RC-ROLE-005', front(2525))).toEqual([undefined])
  })

  it('of domain security without TLS, unless the server would then have to keep its lists by hand', () => {
    const onEdge = designOf(edge(), receive('receiveConnector-9', 'server-1', secured))
    expect(fixes('DS-004', onEdge)).toEqual([undefined])
    const onMailbox = designOf(
      mailbox(),
      receive('receiveConnector-9', 'server-1', {
        ...secured,
        parameters: { ...secured.parameters, Bindings: ['192.168.5.10:26'], TransportRole: 'FrontendTransport' },
      }),
    )
    expect(fixes('DS-004', onMailbox)).toEqual(['Add Tls'])
  })

  it('and what somebody accepted is nothing new', () => {
    const onEdge = designOf(edge(), receive('receiveConnector-9', 'server-1', secured))
    const accepted = {
      rule: 'DS-006',
      subject: 'receiveConnector-9',
      reason: 'Kept by hand',
      author: 'A',
      date: '2026-01-01',
    }
    expect(fixes('DS-004', { ...onEdge, accepted: [accepted] })).toEqual(['Add Tls'])
  })

  it('of twelve findings at once; of the next ones when those are mended', () => {
    const names = Array.from({ length: 13 }, (_, index) => `receiveConnector-${index + 20}`)
    const many = designOf(
      edge(),
      ...names.map((id, index) =>
        receive(id, 'server-1', {
          name: id,
          usage: 'Custom',
          parameters: {
            ...secured.parameters,
            RemoteIPRanges: [`10.9.9.${index + 1}`],
            DomainSecureEnabled: false,
            AuthMechanism: ['Tls'],
            Bindings: ['10.1.1.2'],
          },
        }),
      ),
    )
    const offered = fixes('RC-BIND-006', many)
    expect(offered.filter((title) => title !== undefined)).toHaveLength(12)
    const mended =
      check(many)
        .find(({ rule }) => rule === 'RC-BIND-006')
        ?.fix?.edit(many) ?? many
    expect(fixes('RC-BIND-006', mended)).toEqual(Array(12).fill('Write 10.1.1.2:25'))
  })
})
