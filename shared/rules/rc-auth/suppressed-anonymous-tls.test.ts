import { setParameter } from '../../edits/change'
import { designOf, mailbox, receive } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { suppressedAnonymousTls } from './suppressed-anonymous-tls'

const connector = (SuppressXAnonymousTls: boolean) =>
  receive('receiveConnector-9', 'server-1', { parameters: { SuppressXAnonymousTls } })
const downgraded = (UseDowngradedExchangeServerAuth: boolean | string) =>
  setParameter('server-1', 'UseDowngradedExchangeServerAuth', UseDowngradedExchangeServerAuth)
const notAllowed = { message: 'notAllowed', subject: 'receiveConnector-9', parameter: 'SuppressXAnonymousTls' }

testRule(suppressedAnonymousTls, {
  passes: {
    'a server that allows it': designOf(mailbox(), downgraded('$true'), connector(true)),
    'not suppressed': designOf(mailbox(), connector(false)),
  },
  fails: {
    'a server as setup leaves it': { design: designOf(mailbox(), connector(true)), findings: [notAllowed] },
    'a server that forbids it': {
      design: designOf(mailbox(), downgraded(false), connector(true)),
      findings: [notAllowed],
    },
  },
})
