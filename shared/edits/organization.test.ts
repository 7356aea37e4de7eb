import { expect, test } from 'vitest'
import { emptyDesign, find } from '../model/design'
import { indexes } from '../model/indexes'
import { addServer } from './add'
import { sequence } from './edit'
import { addAcceptedDomain, addCertificate, addSite, makeDefaultDomain, removeSite, renameSite } from './organization'

const at = { x: 0, y: 0 }

test('an Edge without accepted domains gets its first one as the default', () => {
  const design = sequence(
    addServer({ role: 'edge', version: '2019' }, at),
    addAcceptedDomain('contoso.com', 'server-1'),
  )(emptyDesign)
  expect(indexes(design).acceptedDomainsAt.get('server-1')).toMatchObject([
    { domainName: 'contoso.com', isDefault: true, origin: 'designed' },
  ])
  expect(design.baseline['acceptedDomain-1']).toBeUndefined()
})

test('only one accepted domain of the organization is the default', () => {
  const design = sequence(
    addServer({ role: 'mailbox', version: '2019' }, at),
    addAcceptedDomain('fabrikam.com', 'organization'),
    makeDefaultDomain('acceptedDomain-2'),
  )(emptyDesign)
  expect(indexes(design).byKind.acceptedDomain.map(({ isDefault }) => isDefault)).toEqual([false, true])
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
