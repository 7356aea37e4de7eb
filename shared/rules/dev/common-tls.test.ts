import { addItem } from '../../edits/add'
import type { TlsVersion } from '../../exchange/smtp-abilities'
import type { Version } from '../../exchange/versions'
import { arriving } from '../testing/drawn'
import { designOf, mailbox, send } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { commonTls } from './common-tls'

const from = (tlsVersions: TlsVersion[] | undefined, tls: 'required' | 'opportunistic', version: Version = 'SE') =>
  designOf(
    mailbox({ version }),
    addItem('application', { x: 0, y: 0 }, { addresses: ['192.168.10.5'], tlsVersions }),
    arriving('application-1', 'server-1', { tls }),
  )

const to = (tlsVersions: TlsVersion[] | undefined, RequireTLS: boolean, version: Version = 'SE') =>
  designOf(
    mailbox({ version }),
    addItem('gateway', { x: 0, y: 0 }, { hostNames: ['mx.fabrikam.com'], tlsVersions }),
    send('sendConnector-9', {
      parameters: {
        AddressSpaces: ['*'],
        DNSRoutingEnabled: false,
        SmartHosts: [{ server: 'gateway-1' }],
        RequireTLS,
        SourceTransportServers: [{ server: 'server-1' }],
      },
    }),
  )

testRule(commonTls, {
  passes: {
    'a smart host that knows TLS 1.2': to(['1.1', '1.2'], true),
    'an old smart host where TLS may be left out': to(['1.0'], false),
    'an old smart host for an older version of Exchange': to(['1.0'], true, '2016'),
    'a device that knows TLS 1.2': from(['1.0', '1.2'], 'required'),
    'a device of which nothing is known': from(undefined, 'required'),
    'an old device where TLS may be left out': from(['1.0'], 'opportunistic'),
    'an old device at an older version of Exchange': from(['1.0'], 'required', '2016'),
  },
  fails: {
    'a smart host that knows TLS 1.0 alone, where TLS is required': {
      design: to(['1.0'], true),
      findings: [{ message: 'smartHost', subject: 'sendConnector-9', parameter: 'SmartHosts' }],
    },
    'a device that knows TLS 1.0 and 1.1 alone and has to use TLS': {
      design: from(['1.0', '1.1'], 'required'),
      findings: [{ message: 'old', subject: 'inboundRoute-9', parameter: 'Tls' }],
    },
  },
})
