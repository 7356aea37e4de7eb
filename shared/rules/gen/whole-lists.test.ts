import { setParameter, setTransportConfig } from '../../edits/change'
import { sequence } from '../../edits/edit'
import { markTransportConfigAsExisting } from '../../edits/existing'
import { p0 } from '../../templates/p0'
import { designOf, edge, receive } from '../testing/designs'
import { statementOf, testPlanRule } from '../testing/test-plan-rule'
import { wholeLists } from './whole-lists'

const subject = 'receiveConnector-9'
const design = designOf(
  edge(),
  receive(subject, 'server-1', { parameters: { RemoteIPRanges: ['10.0.0.1', '10.0.0.2'] } }),
  setTransportConfig('TLSSendDomainSecureList', ['fabrikam.com', 'woodgrove.com']),
)
const set = (RemoteIPRanges: string[]) =>
  statementOf('Set-ReceiveConnector', { Identity: 'EDGE01\\From somewhere', RemoteIPRanges }, { subject })
const config = (list: string[]) => statementOf('Set-TransportConfig', { TLSSendDomainSecureList: list })

testPlanRule(wholeLists, {
  passes: {
    'the whole procedure P0': p0(),
    'a list changed on a default connector': designOf(
      edge(),
      setParameter('receiveConnector-1', 'RemoteIPRanges', ['10.0.0.0/8', '192.168.0.0/16']),
    ),
    'the whole list of a connector': { design, statements: [set(['10.0.0.2', '10.0.0.1'])] },
    'lists of the organization, which the plan adds to': design,
    'a host of the organization that a fix adds': setTransportConfig('InternalSMTPServers', ['10.1.1.2'])(p0()),
    'a list of the organization from which an entry goes, where what it holds is known': sequence(
      markTransportConfigAsExisting(),
      setTransportConfig('TLSSendDomainSecureList', ['fabrikam.com']),
    )(design),
    'lists of the organization that are emptied on purpose': { design, statements: [config([])] },
    'a list of an object that the design does not have': {
      design,
      statements: [statementOf('Set-SendConnector', { SmartHosts: ['10.0.0.9'] })],
    },
  },
  fails: {
    'the added range alone': {
      plan: { design, statements: [set(['10.0.0.2'])] },
      findings: [{ message: 'partly', subject, parameter: 'RemoteIPRanges' }],
    },
    'all that the design knows of a list of the organization, which may hold more': {
      plan: { design, statements: [config(['woodgrove.com', 'fabrikam.com'])] },
      findings: [{ message: 'unknown', subject: 'sendConnector-9', parameter: 'TLSSendDomainSecureList' }],
    },
  },
})
