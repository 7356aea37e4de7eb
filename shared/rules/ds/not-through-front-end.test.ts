import type { Parameters } from '../../model/parameter-value'
import { designOf, send } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { notThroughFrontEnd } from './not-through-front-end'

const stating = (parameters: Parameters) => designOf(send('sendConnector-9', { parameters }))

testRule(notThroughFrontEnd, {
  passes: {
    'domain security without the proxy': stating({ DomainSecureEnabled: true, FrontendProxyEnabled: false }),
    'the proxy without domain security': stating({ FrontendProxyEnabled: true }),
  },
  fails: {
    both: {
      design: stating({ DomainSecureEnabled: true, FrontendProxyEnabled: true }),
      findings: [{ message: 'proxied', subject: 'sendConnector-9', parameter: 'FrontendProxyEnabled' }],
      fixed: true,
    },
  },
})
