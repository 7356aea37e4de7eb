import { setParameter, setTransportConfig } from '../../edits/change'
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
    'the whole lists': {
      design,
      statements: [set(['10.0.0.2', '10.0.0.1']), config(['woodgrove.com', 'Fabrikam.com'])],
    },
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
    'the added domain alone': {
      plan: { design, statements: [config(['woodgrove.com'])] },
      findings: [{ message: 'partly', subject: 'sendConnector-9', parameter: 'TLSSendDomainSecureList' }],
    },
  },
})
