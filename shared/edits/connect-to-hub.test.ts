import { describe, expect, it } from 'vitest'
import { emptyDesign, type Design } from '../model/design'
import { indexes } from '../model/indexes'
import { check } from '../rules/check'
import { addServer, place } from './add'
import { changeItem } from './change'
import { connectionChoices, type ChoiceId } from './connect'
import { sequence, type Edit } from './edit'

const at = { x: 0, y: 0 }
const internal = [{ id: 'adapter-1', name: 'Internal', addresses: ['10.1.1.1'], facing: 'internal' as const }]

const withServer = (server: Edit) =>
  sequence(
    server,
    changeItem<'server'>('server-1', { adapters: internal }),
    place('gateway', at),
    changeItem<'gateway'>('gateway-1', { hostNames: ['gw.contoso.com'], addresses: ['10.1.1.9'] }),
    place('internet', at),
  )(emptyDesign)

const hub = withServer(place('hub', at))
const mailbox = withServer(addServer({ role: 'mailbox', version: '2016' }, at))

function offered(design: Design, from: string, to = 'server-1'): readonly ChoiceId[] {
  const answer = connectionChoices(design, from, to)
  return 'choices' in answer ? answer.choices.map(({ id }) => id) : []
}

function drawn(design: Design, from: string, to: string, id?: ChoiceId): Design {
  const answer = connectionChoices(design, from, to)
  if ('refused' in answer) throw new Error(answer.refused)
  const choice = id === undefined ? answer.choices[0] : answer.choices.find((one) => one.id === id)
  return choice?.edit(design) ?? design
}

const openErrors = (design: Design) => check(design).filter(({ severity }) => severity === 'error')

describe('a line from a gateway', () => {
  it('to a 2010 Hub, whose default connector refuses anonymous senders, gets a connector of its own', () => {
    expect(offered(hub, 'gateway-1')).toEqual([
      'fromGatewayDedicated',
      'fromGatewayBasic',
      'fromGatewayExternallySecured',
      'fromGatewayRelay',
    ])
    const both = drawn(drawn(hub, 'server-1', 'gateway-1', 'gatewayAnonymous'), 'gateway-1', 'server-1')
    expect(openErrors(both)).toEqual([])
    const added = indexes(both).byKind.receiveConnector.find(({ origin }) => origin === 'designed')
    expect(added).toMatchObject({ grants: [], parameters: { PermissionGroups: ['AnonymousUsers'] } })
  })

  it('to a Mailbox server goes to the default connector, which lets anonymous senders in', () => {
    expect(offered(mailbox, 'gateway-1')[0]).toBe('fromGatewayAnonymous')
  })

  it('preselects the method by which Exchange sends to the same gateway', () => {
    const basic = drawn(hub, 'server-1', 'gateway-1', 'gatewayBasicOverTls')
    expect(offered(basic, 'gateway-1')[0]).toBe('fromGatewayBasic')
    const secured = drawn(mailbox, 'server-1', 'gateway-1', 'gatewayExternallySecured')
    expect(offered(secured, 'gateway-1')[0]).toBe('fromGatewayExternallySecured')
  })
})

describe('a line from the Internet', () => {
  it('to a 2010 Hub adds anonymous users to its default connector, or leaves it as it is', () => {
    expect(offered(hub, 'internet-1')).toEqual(['internetAnonymous', 'internetInboundOnly'])
    const after = drawn(drawn(hub, 'internet-1', 'server-1'), 'server-1', 'internet-1')
    expect(after.items['receiveConnector-1']).toMatchObject({
      parameters: {
        PermissionGroups: ['ExchangeUsers', 'ExchangeServers', 'ExchangeLegacyServers', 'AnonymousUsers'],
      },
    })
    expect(check(after).map(({ rule }) => rule)).not.toContain('RC-ANON-001')
    expect(openErrors(after)).toEqual([])
  })

  it('to a Mailbox server needs no question', () => {
    expect(offered(mailbox, 'internet-1')).toEqual(['internetInboundOnly'])
  })
})
