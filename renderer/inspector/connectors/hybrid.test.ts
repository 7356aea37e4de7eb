import { expect, test } from 'vitest'
import { addServer, place } from '../../../shared/edits/add'
import { setParameter } from '../../../shared/edits/change'
import { connectionChoices } from '../../../shared/edits/connect'
import { sequence } from '../../../shared/edits/edit'
import { emptyDesign, find, type Design } from '../../../shared/model/design'
import { leadsToExchangeOnline, missingHybrid, tenantListeners } from './hybrid'

const at = { x: 0, y: 0 }
const nodes = sequence(
  addServer({ role: 'mailbox', version: '2019' }, at),
  place('exchangeOnline', at),
  place('internet', at),
)(emptyDesign)

function connect(design: Design, from: string, to: string): Design {
  const found = connectionChoices(design, from, to)
  return 'choices' in found ? (found.choices[0]?.edit(design) ?? design) : design
}

function sending(design: Design) {
  const connector = find(design, 'sendConnector', 'sendConnector-1')
  if (!connector) throw new Error('No Send connector was drawn')
  return connector
}

test('a line to Exchange Online is hybrid, one to the Internet is not', () => {
  const hybrid = connect(nodes, 'server-1', 'exchangeOnline-1')
  const plain = connect(nodes, 'server-1', 'internet-1')
  expect(leadsToExchangeOnline(sending(hybrid), hybrid)).toBe(true)
  expect(leadsToExchangeOnline(sending(plain), plain)).toBe(false)
})

test('it says which hybrid settings are not stated yet', () => {
  const hybrid = connect(nodes, 'server-1', 'exchangeOnline-1')
  expect(missingHybrid(sending(hybrid), hybrid)).toEqual(['TlsCertificateName'])
  const without = setParameter('sendConnector-1', 'TlsDomain', undefined)(hybrid)
  expect(missingHybrid(sending(without), without)).toEqual(['TlsCertificateName', 'TlsDomain'])
})

test('a tenant knows the connector that is meant to answer it', () => {
  const inbound = connect(nodes, 'exchangeOnline-1', 'server-1')
  expect(tenantListeners('exchangeOnline-1', inbound).map(({ name }) => name)).toEqual(['Default Frontend MBX01'])
})
