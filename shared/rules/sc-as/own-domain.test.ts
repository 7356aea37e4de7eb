import { setParameter } from '../../edits/change'
import { designOf, edge, mailbox, send } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { ownDomainAsAddressSpace } from './own-domain'

/* The first Mailbox server brings contoso.com, authoritative, as acceptedDomain-1. */
const taking = (AddressSpaces: string[], home = 'organization') =>
  send('sendConnector-9', { home, parameters: { AddressSpaces } })
const authoritative = { message: 'authoritative', subject: 'sendConnector-9', parameter: 'AddressSpaces' }

testRule(ownDomainAsAddressSpace, {
  passes: {
    'all mail': designOf(mailbox(), taking(['*'])),
    'all mail, where every domain is an accepted one': designOf(
      mailbox(),
      setParameter('acceptedDomain-1', 'DomainName', '*'),
      taking(['*']),
    ),
    'another domain, and a subdomain': designOf(mailbox(), taking(['fabrikam.com', 'eu.contoso.com'])),
    'a relay domain': designOf(
      mailbox(),
      setParameter('acceptedDomain-1', 'DomainType', 'InternalRelay'),
      taking(['contoso.com']),
    ),
    'the same domain on an Edge': designOf(mailbox(), edge(), taking(['*.contoso.com'], 'server-2')),
  },
  fails: {
    'the authoritative domain': { design: designOf(mailbox(), taking(['Contoso.com;3'])), findings: [authoritative] },
    'the domain with its subdomains': {
      design: designOf(mailbox(), taking(['*', '*.contoso.com'])),
      findings: [authoritative],
    },
  },
})
