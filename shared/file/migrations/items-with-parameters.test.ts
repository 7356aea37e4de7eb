import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Design } from '../../model/design'
import { plan } from '../../powershell/plan'
import { templates } from '../../templates'
import { readDesign } from '../design-file'

const fixtures = new URL('../fixtures/v1/', import.meta.url)

function opened(text: string): Design {
  const read = readDesign(text)
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  return read.value
}

interface Version1 {
  version: 1
  design: {
    organization: Record<string, unknown>
    items: Record<string, Record<string, unknown>>
    baseline: Record<string, Record<string, unknown>>
    accepted: unknown[]
  }
}

function small(change: (design: Version1['design']) => void): string {
  const file = JSON.parse(readFileSync(new URL('small.mailflow', fixtures), 'utf8')) as Version1
  change(file.design)
  return JSON.stringify(file)
}

describe('each template as version 1 wrote it', () => {
  it.each(templates.map(({ id, make }) => [id, make] as const))(
    '%s gives the commands that it gives now',
    (id, make) => {
      expect(readdirSync(fixtures)).toContain(`${id}.mailflow`)
      const { statements, blocked } = plan(opened(readFileSync(new URL(`${id}.mailflow`, fixtures), 'utf8')))
      expect({ statements, blocked }).toEqual(plan(make()))
    },
  )
})

it('an accepted domain keeps what it was, as parameters of Exchange', () => {
  const text = small(({ items }) => {
    items['acceptedDomain-2'] = {
      ...items['acceptedDomain-2'],
      domainType: 'InternalRelay',
      addressBookEnabled: false,
    }
  })
  const { items } = opened(text)
  expect(items['acceptedDomain-1']).toMatchObject({
    parameters: { DomainName: 'contoso.com', DomainType: 'Authoritative', MakeDefault: true },
  })
  expect(items['acceptedDomain-2']).toHaveProperty('parameters', {
    DomainName: 'contoso.com',
    DomainType: 'InternalRelay',
    AddressBookEnabled: false,
  })
})

it('the settings of the organization become one item in each map that states some', () => {
  const design = opened(
    small(({ organization }) => {
      organization.transportConfig = { MaxSendSize: '30MB', InternalSMTPServers: '10.1.1.1, 10.1.1.2' }
      organization.existingTransportConfig = { MaxSendSize: '20MB' }
    }),
  )
  const common = { kind: 'transportConfig', id: 'transportConfig-1', name: '', origin: 'setup' }
  expect(design.items['transportConfig-1']).toEqual({
    ...common,
    parameters: { MaxSendSize: '30MB', InternalSMTPServers: ['10.1.1.1', '10.1.1.2'] },
  })
  expect(design.baseline['transportConfig-1']).toEqual({ ...common, parameters: { MaxSendSize: '20MB' } })
  expect(plan(design).statements.find(({ cmdlet }) => cmdlet === 'Set-TransportConfig')).toMatchObject({
    parameters: { MaxSendSize: '30MB' },
    before: { MaxSendSize: '20MB' },
  })
})

it('the settings of a server become an item of their own, under one id in both maps', () => {
  const { items, baseline } = opened(
    small((design) => {
      design.items['server-2']!.transportService = { ExternalIPAddress: '203.0.113.5' }
      design.items['server-1']!.transportService = { ExternalDNSAdapterEnabled: false }
      design.baseline['server-1']!.transportService = { ExternalDNSAdapterEnabled: true }
    }),
  )
  expect(items['server-1']).not.toHaveProperty('transportService')
  expect(items['transportService-1']).toMatchObject({
    server: 'server-1',
    parameters: { ExternalDNSAdapterEnabled: false },
  })
  expect(items['transportService-2']).toMatchObject({ server: 'server-2' })
  expect(baseline['transportService-1']).toMatchObject({ parameters: { ExternalDNSAdapterEnabled: true } })
  expect(baseline['transportService-2']).toBeUndefined()
})

it('findings about settings keep the subject under which they were accepted', () => {
  const accepted = [
    { rule: 'VAL-002', subject: 'organization', reason: 'agreed' },
    { rule: 'VAL-002', subject: 'server-1', reason: 'agreed' },
  ]
  expect(opened(small((design) => (design.accepted = accepted))).accepted).toEqual(accepted)
})

it.each([
  ['an accepted domain without a domain', { domainName: undefined }],
  ['an accepted domain of which it is not said whether it is the default one', { isDefault: 'perhaps' }],
])('%s is damage still', (_, fields) => {
  const text = small(({ items }) => {
    items['acceptedDomain-1'] = { ...items['acceptedDomain-1'], ...fields }
  })
  expect(readDesign(text)).toMatchObject({ ok: false, error: { code: 'damaged' } })
})
