import { describe, expect, it } from 'vitest'
import { setTransportConfig, setParameter } from '../../edits/change'
import type { Parameters } from '../../model/parameter-value'
import { plan } from '../../powershell/plan'
import { waitingSentences } from '../../powershell/testing/waiting'
import { designOf, mailbox } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { settingValues } from './setting-values'

const organization = (parameter: string) => ({ message: 'organization', subject: 'organization', parameter })
const onServer = (parameter: string) => ({ message: 'server', subject: 'server-1', parameter })
const stating = (parameters: Parameters) =>
  designOf(mailbox(), ...Object.entries(parameters).map(([name, value]) => setParameter('server-1', name, value)))

testRule(settingValues, {
  passes: {
    'nothing stated': designOf(mailbox()),
    'settings of a server of 2013 with the Mailbox role': designOf(
      mailbox({ version: '2013', roles2013: 'mailbox' }),
      setParameter('server-1', 'ExternalIPAddress', '203.0.113.5'),
    ),
    'readable settings': designOf(
      mailbox(),
      setTransportConfig('MaxSendSize', 'unlimited'),
      setTransportConfig('InternalSMTPServers', ['10.1.1.1', '10.2.0.0/16']),
      setParameter('server-1', 'ExternalDNSServers', ['8.8.8.8']),
    ),
    'a wildcard among domains, which is another finding': designOf(
      mailbox(),
      setTransportConfig('TLSSendDomainSecureList', ['*.contoso.com']),
    ),
  },
  fails: {
    'a size that is none': {
      design: designOf(setTransportConfig('MaxSendSize', '20 mega')),
      findings: [organization('MaxSendSize')],
    },
    'an address with a number missing': {
      design: designOf(setTransportConfig('InternalSMTPServers', ['10.1.1'])),
      findings: [organization('InternalSMTPServers')],
    },
    'a DNS server with a number missing': {
      design: stating({ ExternalDNSServers: ['8.8.8'] }),
      findings: [onServer('ExternalDNSServers')],
    },
    'a word that is no boolean': {
      design: stating({ ExternalDNSAdapterEnabled: 'nope' }),
      findings: [onServer('ExternalDNSAdapterEnabled')],
    },
    'settings of a server of 2013 that has the Client Access role alone': {
      design: designOf(
        mailbox({ version: '2013', roles2013: 'clientAccess' }),
        setParameter('server-1', 'ExternalIPAddress', '203.0.113.5'),
      ),
      findings: [{ message: 'noService', subject: 'server-1', parameter: 'ExternalIPAddress' }],
      fixed: true,
    },
    'a word that means one': {
      design: stating({ ExternalDNSAdapterEnabled: 'off' }),
      findings: [onServer('ExternalDNSAdapterEnabled')],
      fixed: true,
    },
  },
})

describe('A transport setting that cannot be read', () => {
  it('holds its command back', () => {
    const design = designOf(mailbox(), setTransportConfig('MaxSendSize', '20 mega'))
    expect(plan(design)).toMatchObject({ statements: [], blocked: [{ subject: 'organization' }] })
    expect(waitingSentences(design)).toEqual([
      'The transport settings of the organization wait: MaxSendSize cannot be read. Correct it.',
    ])
  })
})
