import { sequence } from '../../edits/edit'
import { designOf, edge, mailbox } from '../testing/designs'
import { arriving, set } from '../testing/drawn'
import { tenant } from '../testing/ends'
import { testRule } from '../testing/test-rule'
import { wizardFindsDefault } from './wizard-finds-default'

const byDefault = 'receiveConnector-1'
const base = sequence(mailbox(), tenant(), arriving('exchangeOnline-1', 'server-1'))
const narrowed = { message: 'narrowed', subject: byDefault, parameter: 'Bindings' }

testRule(wizardFindsDefault, {
  passes: {
    'what setup made': designOf(base),
    'another Fqdn': designOf(base, set(byDefault, 'MaxMessageSize', '50MB')),
    'a server that takes no mail of a tenant': designOf(mailbox(), set(byDefault, 'Bindings', ['192.168.5.10:25'])),
    'an Edge server': designOf(
      edge(),
      tenant(),
      arriving('exchangeOnline-1', 'server-1'),
      set(byDefault, 'Bindings', ['10.1.1.1:25']),
    ),
  },
  fails: {
    'bound to one address': {
      design: designOf(base, set(byDefault, 'Bindings', ['192.168.5.10:25'])),
      findings: [narrowed],
    },
    'without IPv6': { design: designOf(base, set(byDefault, 'Bindings', ['0.0.0.0:25'])), findings: [narrowed] },
    'with narrower ranges': {
      design: designOf(base, set(byDefault, 'RemoteIPRanges', ['0.0.0.0-255.255.255.255'])),
      findings: [narrowed],
    },
  },
})
