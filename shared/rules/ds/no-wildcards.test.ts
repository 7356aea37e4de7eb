import { setTransportConfig } from '../../edits/change'
import { markAsExisting } from '../../edits/existing'
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
    'the same, read from an export that does not tell who made it': designOf(
      send('sendConnector-9', {
        name: 'EdgeSync - HQ to Internet',
        parameters: { AddressSpaces: ['SMTP:*;100'], DomainSecureEnabled: true },
      }),
      markAsExisting('sendConnector-9'),
    ),
    'the Internet connector of EdgeSync': designOf(
      send('sendConnector-9', {
        origin: 'edgeSync',
        parameters: { AddressSpaces: ['SMTP:*;100'], DomainSecureEnabled: true },
      }),
    ),
  },
  fails: {
    'a connector with such a name that somebody draws': {
      design: designOf(
        send('sendConnector-9', {
          name: 'EdgeSync - HQ to Internet',
          parameters: { AddressSpaces: ['*'], DomainSecureEnabled: true },
        }),
      ),
      findings: [connector],
    },
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
