import { expect, test } from 'vitest'
import { emptyDesign, find, type Design } from '../model/design'
import { indexes } from '../model/indexes'
import { addServer } from './add'
import { changeItem, setParameter } from './change'
import { makeDefaultDomain } from './default-domain'
import { sequence } from './edit'
import {
  acceptOnEdge,
  addAcceptedDomain,
  addCertificate,
  addSite,
  removeSite,
  renameSite,
  setDomainName,
  setSiteLink,
  unlinkedSites,
} from './organization'
import { automaticConnectors, automaticConnectorsOf, subscribeEdge } from './subscribe'

const at = { x: 0, y: 0 }

test('an Edge without accepted domains gets its first one as the default', () => {
  const design = sequence(
    addServer({ role: 'edge', version: '2019' }, at),
    addAcceptedDomain('contoso.com', 'server-1'),
  )(emptyDesign)
  expect(indexes(design).acceptedDomainsAt.get('server-1')).toMatchObject([
    { parameters: { DomainName: 'contoso.com', MakeDefault: true }, origin: 'designed' },
  ])
  expect(design.baseline['acceptedDomain-1']).toBeUndefined()
})

test('only one accepted domain of the organization is the default', () => {
  const design = sequence(
    addServer({ role: 'mailbox', version: '2019' }, at),
    addAcceptedDomain('fabrikam.com', 'organization'),
    makeDefaultDomain('acceptedDomain-2'),
  )(emptyDesign)
  expect(indexes(design).byKind.acceptedDomain.map(({ parameters }) => parameters.MakeDefault)).toEqual([
    undefined,
    true,
  ])
})

test('an accepted domain that is stated to be the default one takes that from the others of its home alone', () => {
  const design = sequence(
    addServer({ role: 'mailbox', version: '2019' }, at),
    addServer({ role: 'edge', version: '2019' }, at),
    addAcceptedDomain('fabrikam.com', 'organization'),
    addAcceptedDomain('contoso.com', 'server-2'),
    makeDefaultDomain('acceptedDomain-1'),
    setParameter('acceptedDomain-2', 'MakeDefault', true),
  )(emptyDesign)
  const stated = indexes(design).byKind.acceptedDomain.map(({ parameters }) => parameters.MakeDefault)
  expect(stated).toEqual([undefined, true, true])
})

test('a site that is removed is no longer the site of any server', () => {
  const design = sequence(
    addSite('HQ'),
    addSite('Branch'),
    renameSite('site-2', 'Branch office'),
    addServer({ role: 'mailbox', version: '2019', siteId: 'site-1' }, at),
    removeSite('site-1'),
  )(emptyDesign)
  expect(design.organization.sites).toEqual([{ id: 'site-2', name: 'Branch office' }])
  expect(find(design, 'server', 'server-1')?.siteId).toBeUndefined()
  expect(design.items['server-1']).toEqual(design.baseline['server-1'])
})

test('two certificates do not share a name', () => {
  const design = sequence(addCertificate('mail.contoso.com', []), addCertificate('mail.contoso.com', []))(emptyDesign)
  expect(indexes(design).byKind.certificate.map(({ name }) => name)).toEqual([
    'mail.contoso.com',
    'mail.contoso.com (2)',
  ])
})

const twoSites = sequence(addSite('HQ'), addSite('Branch'))(emptyDesign)

test('a site link has a cost, in whichever direction it is asked for, and goes with its site', () => {
  expect(unlinkedSites(twoSites.organization)).toEqual([['site-1', 'site-2']])
  const linked = setSiteLink('site-1', 'site-2', 10)(twoSites)
  expect(linked.organization.siteLinks).toEqual([{ from: 'site-1', to: 'site-2', cost: 10 }])
  expect(unlinkedSites(linked.organization)).toEqual([])
  const dearer = setSiteLink('site-2', 'site-1', 50)(linked)
  expect(dearer.organization.siteLinks).toEqual([{ from: 'site-2', to: 'site-1', cost: 50 }])
  expect(setSiteLink('site-1', 'site-2', undefined)(dearer).organization.siteLinks).toEqual([])
  expect(removeSite('site-2')(linked).organization.siteLinks).toEqual([])
})

test('EdgeSync’s connectors follow the name of their site, and go with it', () => {
  const subscribed = sequence(
    addServer({ role: 'edge', version: '2019' }, at),
    subscribeEdge('server-1', 'site-1'),
  )(twoSites)
  const renamed = renameSite('site-1', 'Main')(subscribed)
  expect(automaticConnectors(renamed).map(({ name }) => name)).toEqual([
    'EdgeSync - Inbound to Main',
    'EdgeSync - Main to Internet',
  ])
  expect(automaticConnectorsOf(renamed, 'server-1')).toHaveLength(2)
  const removed = removeSite('site-1')(renamed)
  expect(automaticConnectors(removed)).toEqual([])
  expect(find(removed, 'server', 'server-1')?.subscribedSiteId).toBeUndefined()
})

test('the name that a new accepted domain got follows the domain that is entered, on an Edge server too', () => {
  for (const home of ['organization', 'server-1']) {
    const design = sequence(
      addServer({ role: 'edge', version: '2019' }, at),
      addAcceptedDomain('fabrikam.com', home),
      addAcceptedDomain('fabrikam.com', home),
      setDomainName('acceptedDomain-2', '*.tailspintoys.com'),
    )(emptyDesign)
    expect(names(design)).toEqual(['fabrikam.com', '*.tailspintoys.com'])
    expect(names(setDomainName('acceptedDomain-2', 'fabrikam.com')(design))).toEqual([
      'fabrikam.com',
      'fabrikam.com (2)',
    ])
  }
})

test('the name that a person gave an accepted domain stays', () => {
  const design = sequence(
    addAcceptedDomain('fabrikam.com', 'organization'),
    changeItem<'acceptedDomain'>('acceptedDomain-1', { name: 'Fabrikam' }),
    setDomainName('acceptedDomain-1', 'tailspintoys.com'),
  )(emptyDesign)
  expect(indexes(design).byKind.acceptedDomain).toMatchObject([
    { name: 'Fabrikam', parameters: { DomainName: 'tailspintoys.com' } },
  ])
})

test('the copy that an Edge server gets is named as the accepted domain of the organization', () => {
  const design = sequence(
    addServer({ role: 'edge', version: '2019' }, at),
    addAcceptedDomain('fabrikam.com', 'organization'),
    addAcceptedDomain('fabrikam.com', 'organization'),
    setDomainName('acceptedDomain-2', '*.tailspintoys.com'),
    acceptOnEdge('acceptedDomain-2', 'server-1'),
  )(emptyDesign)
  expect(names(design)).toEqual(['fabrikam.com', '*.tailspintoys.com', '*.tailspintoys.com'])
})

function names(design: Design): readonly string[] {
  return indexes(design).byKind.acceptedDomain.map(({ name }) => name)
}
