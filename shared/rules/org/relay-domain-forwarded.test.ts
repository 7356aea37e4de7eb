import type { Edit } from '../../edits/edit'
import { setParameter } from '../../edits/change'
import { addAcceptedDomain } from '../../edits/organization'
import { sequence } from '../../edits/edit'
import type { Parameters } from '../../model/parameter-value'
import type { DomainType } from '../../model/organization-items'
import { p0 } from '../../templates/p0'
import { designOf, edge, mailbox, send } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { relayDomainForwarded } from './relay-domain-forwarded'

/** `acceptedDomain-2`, or on an Edge alone `acceptedDomain-1`. */
const relaying = (domain: string, domainType: DomainType, home = 'organization'): Edit => {
  const id = home === 'organization' ? 'acceptedDomain-2' : 'acceptedDomain-1'
  return sequence(addAcceptedDomain(domain, home), setParameter(id, 'DomainType', domainType))
}
const connector = (space: string, parameters: Parameters = {}, home = 'organization') =>
  send('sendConnector-9', { home, parameters: { AddressSpaces: [space], ...parameters } })
const smartHost = { DNSRoutingEnabled: false, SmartHosts: ['mail.fabrikam.com'] }
const nowhere = (subject = 'acceptedDomain-2') => ({ message: 'nowhere', subject, parameter: 'DomainType' })

testRule(relayDomainForwarded, {
  passes: {
    'a connector for the domain': designOf(
      mailbox(),
      relaying('fabrikam.com', 'InternalRelay'),
      connector('fabrikam.com', smartHost),
    ),
    'a connector for the domain above': designOf(
      mailbox(),
      relaying('*.eu.fabrikam.com', 'ExternalRelay'),
      connector('*.fabrikam.com', smartHost),
    ),
    'a smart host for everything': designOf(
      mailbox(),
      relaying('fabrikam.com', 'ExternalRelay'),
      connector('*', smartHost),
    ),
    'an internal relay domain of an Edge that sends accepted domains inside': designOf(
      edge(),
      relaying('fabrikam.com', 'InternalRelay', 'server-1'),
      connector('--', smartHost, 'server-1'),
    ),
    'authoritative domains': p0(),
    'no Edge server, so that DNS leads to the other system': designOf(
      mailbox(),
      relaying('fabrikam.com', 'InternalRelay'),
    ),
  },
  fails: {
    'no connector': {
      design: designOf(mailbox(), edge(), relaying('fabrikam.com', 'InternalRelay')),
      findings: [nowhere()],
    },
    'DNS routing': {
      design: designOf(mailbox(), edge(), relaying('fabrikam.com', 'ExternalRelay'), connector('fabrikam.com')),
      findings: [nowhere()],
    },
    'a disabled connector': {
      design: designOf(
        mailbox(),
        edge(),
        relaying('fabrikam.com', 'InternalRelay'),
        connector('fabrikam.com', { ...smartHost, Enabled: false }),
      ),
      findings: [nowhere()],
    },
    'an external relay domain of an Edge, which -- does not take': {
      design: designOf(
        edge(),
        relaying('fabrikam.com', 'ExternalRelay', 'server-1'),
        connector('--', smartHost, 'server-1'),
      ),
      findings: [nowhere('acceptedDomain-1')],
    },
  },
})
