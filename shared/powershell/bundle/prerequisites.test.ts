import { expect, it } from 'vitest'
import { addServer } from '../../edits/add'
import { subscribeEdge } from '../../edits/subscribe'
import type { Design } from '../../model/design'
import { indexes } from '../../model/indexes'
import { templates } from '../../templates'
import { p0 } from '../../templates/p0'
import { plan } from '../plan'
import { asBuilt } from '../testing/as-built'
import { accountsOf, prerequisites } from './prerequisites'

function needed(design: Design): readonly string[] {
  return prerequisites(design, plan(design).statements)
}

function template(id: string): Design {
  return templates.find((one) => one.id === id)!.make()
}

it('without EdgeSync each side must trust the certificate of the other', () => {
  expect(needed(p0())).toEqual([
    expect.stringMatching(
      /^“To Internal Org” signs in over TLS only: EDGE01 must trust the certificate of mbxserver01/,
    ),
    expect.stringMatching(
      /^“To Edge” signs in over TLS only: every source server must trust the certificate of edge01/,
    ),
  ])
})

it('accounts say what they have to be', () => {
  expect(accountsOf(p0()).map(({ needs }) => needs)).toEqual([
    'A domain account that is a member of the universal security group Exchange Servers.',
    'A local account on EDGE01.',
  ])
})

it('a subscription needs its port, and mail of the Edge server pauses meanwhile', () => {
  const built = asBuilt(p0())
  const edge = indexes(built).byKind.server.find(({ role }) => role === 'edge')!
  const [port, pause] = needed(subscribeEdge(edge.id, built.organization.sites[0]!.id)(built))
  expect(port).toContain('TCP 50636 must be open from the Mailbox servers of the site to EDGE01')
  expect(pause).toContain('its mail flow pauses')
})

it('scripts for Exchange 2010 start in a session from another computer, which nobody has tested', () => {
  const sentence = needed(template('p3-anonymous-relay')).find((one) => one.includes('PowerShell 2.0'))
  expect(sentence).toContain('Import-PSSession')
  expect(sentence).toContain('not tested against an Exchange 2010 server')
  expect(needed(template('p2-internet')).join()).not.toContain('2.0')
})

it('beside a later server, the shell of Exchange 2010 is not needed: the scripts start on that one', () => {
  const old = template('p3-anonymous-relay')
  const mixed = addServer({ role: 'mailbox', version: '2016', name: 'MBX09', adapters: [] }, { x: 0, y: 0 })(old)
  expect(needed(mixed).join()).not.toContain('PowerShell 2.0')
})
