import { describe, expect, it } from 'vitest'
import { addServer, addSiteZone } from '../edits/add'
import { setParameter } from '../edits/change'
import { isParameterLocked } from '../edits/locked'
import { subscribeEdge } from '../edits/subscribe'
import { plan } from '../powershell/plan'
import { emptyDesign, type Design } from './design'
import { indexes } from './indexes'

const at = { x: 0, y: 0 }
const subscribed = [
  addServer({ role: 'mailbox', version: '2019', siteId: 'site-1' }, at),
  addServer({ role: 'edge', version: '2019' }, at),
  addSiteZone('HQ', at),
  subscribeEdge('server-2', 'site-1'),
].reduce<Design>((design, edit) => edit(design), emptyDesign)
const outbound = indexes(subscribed).byKind.sendConnector.find(({ name }) => name.endsWith('to Internet'))
const id = outbound?.id ?? ''

function settingsOf(design: Design) {
  return plan(design).statements.filter(({ cmdlet }) => cmdlet.endsWith('SendConnector'))
}

describe('A Send connector of EdgeSync', () => {
  it('has limits and TLS that the organization edits, and nothing else', () => {
    for (const name of ['MaxMessageSize', 'RequireTLS', 'TlsAuthLevel'])
      expect(isParameterLocked(outbound, name)).toBe(false)
    for (const name of ['AddressSpaces', 'SmartHosts', 'SourceTransportServers', 'Enabled', 'Nonsense'])
      expect(isParameterLocked(outbound, name)).toBe(true)
  })

  it('is changed by a command where its limit is another', () => {
    const [statement, ...others] = settingsOf(setParameter(id, 'MaxMessageSize', '50MB')(subscribed))
    expect(others).toEqual([])
    expect(statement).toMatchObject({ cmdlet: 'Set-SendConnector', parameters: { MaxMessageSize: '50MB' } })
    expect(statement?.parameters).not.toHaveProperty('AddressSpaces')
  })

  it('is left to EdgeSync in everything else', () => {
    expect(settingsOf(subscribed)).toEqual([])
    expect(settingsOf(setParameter(id, 'AddressSpaces', ['SMTP:*;50'])(subscribed))).toEqual([])
  })
})
