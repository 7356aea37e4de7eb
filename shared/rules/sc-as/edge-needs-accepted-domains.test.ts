import { changeItem } from '../../edits/change'
import { setItems, type Edit } from '../../edits/edit'
import { designOf, edge, mailbox, send } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { edgeNeedsAcceptedDomains } from './edge-needs-accepted-domains'

const inward = send('sendConnector-9', { home: 'server-1', parameters: { AddressSpaces: ['--'] } })
const ownDomain: Edit = (design) =>
  setItems(design, {
    'acceptedDomain-9': {
      kind: 'acceptedDomain',
      id: 'acceptedDomain-9',
      origin: 'designed',
      name: 'contoso.com',
      home: 'server-1',
      parameters: { DomainName: 'contoso.com', DomainType: 'Authoritative', MakeDefault: true },
    },
  })

testRule(edgeNeedsAcceptedDomains, {
  passes: {
    'an accepted domain on the Edge': designOf(edge(), ownDomain, inward),
    'domains listed one by one': designOf(
      edge(),
      send('sendConnector-9', { home: 'server-1', parameters: { AddressSpaces: ['*.contoso.com'] } }),
    ),
    'a subscribed Edge, which gets the domains from EdgeSync': designOf(
      edge(),
      changeItem<'server'>('server-1', { subscribedSiteId: 'site-1' }),
      inward,
    ),
  },
  fails: {
    'an Edge without accepted domains': {
      design: designOf(edge(), inward),
      findings: [{ message: 'none', subject: 'sendConnector-9', parameter: 'AddressSpaces' }],
    },
    'accepted domains in the organization only': {
      design: designOf(edge(), mailbox(), inward),
      findings: [{ message: 'none', subject: 'sendConnector-9', parameter: 'AddressSpaces' }],
    },
  },
})
