import { designOf, edge, hub, mailbox, receive, send } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { parameterInVersion } from './parameter-in-version'

testRule(parameterInVersion, {
  passes: {
    'parameters of 2016 on a 2016 server': designOf(
      mailbox({ version: '2016' }),
      receive('receiveConnector-9', 'server-1', { parameters: { AuthTarpitInterval: '00:00:05' } }),
    ),
    'a connector without source servers, where one of the servers knows the parameter': designOf(
      hub(),
      mailbox(),
      send('sendConnector-9', { parameters: { FrontendProxyEnabled: true } }),
    ),
    'a parameter of another role, which is another finding': designOf(
      edge(),
      receive('receiveConnector-9', 'server-1', { parameters: { TransportRole: 'HubTransport' } }),
    ),
  },
  fails: {
    'a parameter of 2016 on a 2013 server': {
      design: designOf(
        mailbox({ version: '2013' }),
        receive('receiveConnector-9', 'server-1', { parameters: { AuthTarpitInterval: '00:00:05' } }),
      ),
      findings: [{ message: 'unknown', subject: 'receiveConnector-9', parameter: 'AuthTarpitInterval' }],
      fixed: true,
    },
    'parameters of 2013 on Send connectors of 2010 servers': {
      design: designOf(
        hub(),
        edge({ version: '2010' }),
        send('sendConnector-8', { home: 'server-2', parameters: { TlsCertificateName: '<I>CN=a<S>CN=b' } }),
        send('sendConnector-9', {
          parameters: { FrontendProxyEnabled: true, SourceTransportServers: [{ server: 'server-1' }] },
        }),
      ),
      findings: [
        { message: 'unknown', subject: 'sendConnector-8', parameter: 'TlsCertificateName' },
        { message: 'unknown', subject: 'sendConnector-9', parameter: 'FrontendProxyEnabled' },
      ],
      fixed: true,
    },
    'a parameter that one of two source servers does not know': {
      design: designOf(
        mailbox({ version: '2016' }),
        hub(),
        send('sendConnector-9', {
          parameters: {
            CloudServicesMailEnabled: true,
            SourceTransportServers: [{ server: 'server-1' }, { server: 'server-2' }],
          },
        }),
      ),
      findings: [{ message: 'unknown', subject: 'sendConnector-9', parameter: 'CloudServicesMailEnabled' }],
      fixed: true,
    },
    'a connector without source servers, where no server knows the parameter': {
      design: designOf(hub(), send('sendConnector-9', { parameters: { FrontendProxyEnabled: true } })),
      findings: [{ message: 'unknown', subject: 'sendConnector-9', parameter: 'FrontendProxyEnabled' }],
      fixed: true,
    },
    'a parameter of 2010 on a later server': {
      design: designOf(
        mailbox(),
        send('sendConnector-9', {
          parameters: { IsCoexistenceConnector: false, SourceTransportServers: [{ server: 'server-1' }] },
        }),
      ),
      findings: [{ message: 'unknown', subject: 'sendConnector-9', parameter: 'IsCoexistenceConnector' }],
      fixed: true,
    },
  },
})
