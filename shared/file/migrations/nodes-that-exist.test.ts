import { expect, it } from 'vitest'
import { changeItem } from '../../edits/change'
import { plan } from '../../powershell/plan'
import { readDesign } from '../design-file'

const connector = {
  kind: 'sendConnector',
  id: 'sendConnector-1',
  name: 'To the gateway',
  origin: 'imported',
  home: 'organization',
  parameters: { AddressSpaces: ['*'], DNSRoutingEnabled: false, SmartHosts: [{ server: 'gateway-1' }] },
  grants: [],
}
const gateway = {
  kind: 'gateway',
  id: 'gateway-1',
  name: 'Gateway',
  origin: 'designed',
  hostNames: [],
  addresses: ['10.5.5.5'],
  offers: [],
  uses: 'none',
  takesInternetMail: true,
  sendsInternetMail: true,
  externallyProtected: false,
  zoneId: 'zone-1',
}
const zone = { kind: 'zone', id: 'zone-1', name: 'Perimeter', origin: 'designed', type: 'perimeter' }
const version1 = {
  format: 'mailflow-design',
  version: 1,
  design: {
    title: 'Gateway',
    organization: { name: '', sites: [], siteLinks: [], transportConfig: {} },
    items: { 'gateway-1': gateway, 'sendConnector-1': connector, 'zone-1': zone },
    baseline: { 'sendConnector-1': connector },
    layout: {},
    accepted: [],
  },
}

it('the gateway of a connector that exists has the address that is drawn: another one is a change', () => {
  const read = readDesign(JSON.stringify(version1))
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  expect(Object.keys(read.value.baseline).toSorted()).toEqual(['gateway-1', 'sendConnector-1', 'zone-1'])
  expect(plan(read.value).statements).toEqual([])
  const moved = changeItem<'gateway'>('gateway-1', { addresses: ['10.5.5.6'] })(read.value)
  expect(plan(moved).statements).toMatchObject([
    { cmdlet: 'Set-SendConnector', parameters: { Identity: 'To the gateway', SmartHosts: ['10.5.5.6'] } },
  ])
})
