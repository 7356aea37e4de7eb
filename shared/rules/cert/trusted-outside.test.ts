import type { Certificate } from '../../model/organization-items'
import { designOf, mailbox, send } from '../testing/designs'
import { certificate } from '../testing/ends'
import { testRule } from '../testing/test-rule'
import { certificateTrustedOutside } from './trusted-outside'

const hybrid = (fields: Partial<Certificate>, space = 'contoso.mail.onmicrosoft.com') =>
  designOf(
    mailbox(),
    certificate('certificate-1', { servers: ['server-1'], names: ['mail.contoso.com'], ...fields }),
    send('sendConnector-9', {
      parameters: {
        AddressSpaces: [space],
        TlsCertificateName: { certificate: 'certificate-1' },
        SourceTransportServers: [{ server: 'server-1' }],
      },
    }),
  )
const of = (message: string) => ({ message, subject: 'sendConnector-9', parameter: 'TlsCertificateName' })

testRule(certificateTrustedOutside, {
  passes: {
    'a public name': hybrid({}),
    'a wildcard': hybrid({ names: ['*.contoso.com'] }),
    'a private name for somebody else': hybrid({ names: ['mail.contoso.local'] }, 'fabrikam.com'),
  },
  fails: {
    'a self-signed certificate': { design: hybrid({ selfSigned: true }), findings: [of('selfSigned')] },
    'a name of the inside': {
      design: hybrid({ names: ['mail.contoso.com', 'mbx01.contoso.local'] }),
      findings: [of('privateName')],
    },
    'a single label': { design: hybrid({ names: ['mbx01'] }), findings: [of('privateName')] },
  },
})
