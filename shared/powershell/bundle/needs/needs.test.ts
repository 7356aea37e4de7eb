import { describe, expect, test } from 'vitest'
import { addServer } from '../../../edits/add'
import { changeItem, setParameter } from '../../../edits/change'
import type { Edit } from '../../../edits/edit'
import { subscribeEdge } from '../../../edits/subscribe'
import type { Design } from '../../../model/design'
import { designOf, edge as edgeServer, mailbox, receive } from '../../../rules/testing/designs'
import { p0 } from '../../../templates/p0'
import { plan } from '../../plan'
import { asBuilt, named } from '../../testing/as-built'
import { cmdletsOfWayBack, neededCmdlets, readingCmdlets } from '../needed-cmdlets'
import { placeContent, type PlaceContent } from '../place-content'
import { bundleRuns } from '../targets'

const design = p0()
const edge = named(design, 'EDGE01').id
const site = design.organization.sites[0]?.id ?? ''

function contentOf(of: Design, key: string): PlaceContent {
  const place = bundleRuns(plan(of).statements, of).places.find((one) => one.key === key)
  if (!place) throw new Error(`Nothing runs in ${key}`)
  return placeContent(place, of)
}

function cmdlets(of: Design, key: string, needed = neededCmdlets): readonly string[] {
  const { steps, touched } = contentOf(of, key)
  return needed(
    key,
    steps.map(({ statement }) => statement),
    touched,
  )
}

describe('the servers of a place', () => {
  test('are the Edge server itself, with its addresses', () => {
    expect(contentOf(design, edge).servers).toEqual([
      {
        key: edge,
        name: 'EDGE01',
        fqdn: 'edge01.contoso.com',
        role: 'edge',
        version: '2019',
        addresses: ['10.1.1.1', '10.1.1.2'],
      },
    ])
  })

  test('are in the organization those on which objects are and those that send', () => {
    const more = addServer({ role: 'mailbox', version: '2016', name: 'MBX09', adapters: [] }, { x: 0, y: 0 })(design)
    expect(contentOf(more, 'organization').servers.map(({ name }) => name)).toEqual(['MBXSERVER01', 'MBXSERVER02'])
    expect(contentOf(more, 'organization').allServers.map(({ name }) => name)).toContain('MBX09')
  })

  test('of 2013 may be Client Access servers only', () => {
    const client = designOf(
      mailbox({ version: '2013', roles2013: 'clientAccess' }),
      receive('receiveConnector-9', 'server-1'),
    )
    expect(contentOf(client, 'organization').servers.map(({ role }) => role)).toEqual(['clientAccess'])
  })
})

describe('the accounts of a place', () => {
  test('are those that its steps need, each once, with where they are kept', () => {
    expect(contentOf(design, edge).accounts).toEqual([
      {
        label: 'Account in Exchange Servers',
        purpose: 'EDGE01 signs in to the Mailbox servers',
        where: 'domain',
        isMemberOfExchangeServers: true,
      },
    ])
    expect(contentOf(design, 'organization').accounts).toMatchObject([
      { where: 'EDGE01', isMemberOfExchangeServers: false },
    ])
  })

  test('of which the design does not say where they are kept are of unknown places', () => {
    const { account: _, ...vague } = named(design, 'Account in Exchange Servers') as {
      account?: unknown
    } & Design['items'][string]
    const after = { ...design, items: { ...design.items, [vague.id]: vague as Design['items'][string] } }
    expect(contentOf(after, edge).accounts).toMatchObject([{ where: 'unknown' }])
  })
})

describe('the certificates of a place', () => {
  const connector = 'receiveConnector-9'
  const stated = (parameters: Parameters<typeof receive>[2]) =>
    contentOf(designOf(edgeServer(), receive(connector, 'server-1', parameters)), 'server-1').certificates

  test('are the stated ones, by issuer and subject', () => {
    expect(stated({ parameters: { TlsCertificateName: '<I>CN=CA<S>CN=mail', Fqdn: 'mail.contoso.com' } })).toEqual([
      { name: '<I>CN=CA<S>CN=mail', server: 'EDGE01', why: "Receive connector 'EDGE01\\From somewhere' presents it" },
    ])
  })

  test('are those for the name that a connector with TLS announces, where that is not the server’s own', () => {
    const tls = { AuthMechanism: ['Tls'] }
    expect(stated({ parameters: { ...tls, Fqdn: 'mail.contoso.com' } })).toMatchObject([{ name: 'mail.contoso.com' }])
    expect(stated({ usage: 'Internet', parameters: { Fqdn: 'mail.contoso.com' } })).toHaveLength(1)
    expect(stated({ parameters: { AuthMechanism: ['None'], Fqdn: 'mail.contoso.com' } })).toEqual([])
    expect(stated({ parameters: { ...tls, Fqdn: 'EDGE01' } })).toEqual([])
    expect(contentOf(design, edge).certificates).toEqual([])
  })

  test('of a Send connector are on each of its source servers', () => {
    const to = named(design, 'To Edge').id
    const after = setParameter(to, 'Fqdn', 'mail.contoso.com')(setParameter(to, 'RequireTLS', true)(design))
    expect(contentOf(after, 'organization').certificates.map(({ name, server }) => [name, server])).toEqual([
      ['mail.contoso.com', 'MBXSERVER01'],
      ['mail.contoso.com', 'MBXSERVER02'],
    ])
  })
})

describe('the cmdlets of a place', () => {
  test('are those of its steps, and those that look at what these are about', () => {
    expect(cmdlets(design, 'organization')).toEqual([
      'Get-ExchangeServer',
      'Get-SendConnector',
      'New-SendConnector',
      'Set-SendConnector',
    ])
  })

  test('of Exchange 2010 are called as there', () => {
    const old = setParameter('server-1', 'ExternalDNSServers', ['10.1.1.1'])(designOf(mailboxOf2010))
    expect(cmdlets(old, 'organization')).toEqual(['Get-ExchangeServer', 'Get-TransportServer', 'Set-TransportServer'])
  })

  test('that a subscription disables are not asked for before a script has ended it', () => {
    const subscribed = {
      ...design,
      baseline: {
        ...design.baseline,
        [edge]: changeItem<'server'>(edge, { subscribedSiteId: site })(design).items[edge]!,
      },
    }
    const onEdge = cmdlets(subscribed, edge)
    expect(onEdge).toContain('Remove-EdgeSubscription')
    expect(onEdge).toContain('New-ReceiveConnector')
    expect(onEdge).toContain('Get-SendConnector')
    expect(onEdge).not.toContain('New-SendConnector')
    expect(onEdge).not.toContain('Set-AcceptedDomain')
  })

  test('of the way back make again what goes and remove what comes', () => {
    const back = cmdlets(design, 'organization', cmdletsOfWayBack)
    expect(back).toEqual(expect.arrayContaining(['Get-SendConnector', 'Remove-SendConnector', 'New-SendConnector']))
    const subscribed = subscribeEdge(edge, site)(asBuilt(design))
    expect(cmdlets(subscribed, edge, cmdletsOfWayBack)).toContain('Remove-EdgeSubscription')
    expect(cmdlets(subscribed, edge, cmdletsOfWayBack)).not.toContain('New-SendConnector')
  })

  test('of verification only look', () => {
    for (const cmdlet of readingCmdlets(contentOf(design, 'organization').designed)) expect(cmdlet).toMatch(/^Get-/)
  })
})

const mailboxOf2010: Edit = addServer({ role: 'hub', version: '2010', name: 'HUB01', adapters: [] }, { x: 0, y: 0 })
