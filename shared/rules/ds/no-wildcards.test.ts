import { setTransportConfig } from '../../edits/change'
import { designOf, send } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { noWildcards } from './no-wildcards'

const to = (spaces: string[], DomainSecureEnabled = true) =>
  send('sendConnector-9', { parameters: { AddressSpaces: spaces, DomainSecureEnabled } })
const connector = { message: 'connector', subject: 'sendConnector-9', parameter: 'AddressSpaces' }
const inList = (parameter: string) => ({ message: 'list', subject: 'organization', parameter })

testRule(noWildcards, {
  passes: {
    'domains by name': designOf(
      to(['fabrikam.com', 'mail.fabrikam.com']),
      setTransportConfig('TLSSendDomainSecureList', ['fabrikam.com']),
    ),
    'a wildcard without domain security': designOf(to(['*'], false)),
    'the Internet connector of EdgeSync': designOf(
      send('sendConnector-9', {
        origin: 'edgeSync',
        parameters: { AddressSpaces: ['SMTP:*;100'], DomainSecureEnabled: true },
      }),
    ),
  },
  fails: {
    'wildcards in both lists': {
      design: designOf(
        setTransportConfig('TLSSendDomainSecureList', ['fabrikam.com', '*.fabrikam.com']),
        setTransportConfig('TLSReceiveDomainSecureList', '*'),
      ),
      findings: [inList('TLSSendDomainSecureList'), inList('TLSReceiveDomainSecureList')],
      fixed: true,
    },
    'a connector for a domain with its subdomains': {
      design: designOf(to(['SMTP:*.fabrikam.com;5'])),
      findings: [connector],
      fixed: true,
    },
    'a connector for everything': { design: designOf(to(['fabrikam.com', '*'])), findings: [connector] },
  },
})
