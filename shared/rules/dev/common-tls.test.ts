import { addItem } from '../../edits/add'
import type { TlsVersion } from '../../exchange/smtp-abilities'
import type { Version } from '../../exchange/versions'
import { arriving } from '../testing/drawn'
import { designOf, mailbox } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { commonTls } from './common-tls'

const from = (tlsVersions: TlsVersion[] | undefined, tls: 'required' | 'opportunistic', version: Version = 'SE') =>
  designOf(
    mailbox({ version }),
    addItem('application', { x: 0, y: 0 }, { addresses: ['192.168.10.5'], tlsVersions }),
    arriving('application-1', 'server-1', { tls }),
  )

testRule(commonTls, {
  passes: {
    'a device that knows TLS 1.2': from(['1.0', '1.2'], 'required'),
    'a device of which nothing is known': from(undefined, 'required'),
    'an old device where TLS may be left out': from(['1.0'], 'opportunistic'),
    'an old device at an older version of Exchange': from(['1.0'], 'required', '2016'),
  },
  fails: {
    'a device that knows TLS 1.0 and 1.1 alone and has to use TLS': {
      design: from(['1.0', '1.1'], 'required'),
      findings: [{ message: 'old', subject: 'inboundRoute-9', parameter: 'Tls' }],
    },
  },
})
