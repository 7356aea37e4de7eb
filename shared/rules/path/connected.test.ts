import { designOf, edge, mailbox } from '../testing/designs'
import { drawn, inP0 } from '../testing/drawn'
import { testRule } from '../testing/test-rule'
import { serverConnected } from './connected'

testRule(serverConnected, {
  passes: {
    'a finished drawing': drawn(),
    'servers without any line and without the Internet': designOf(mailbox(), edge()),
  },
  fails: {
    'one more Mailbox server': {
      design: drawn(mailbox({ name: 'MBX03' })),
      findings: [{ message: 'alone', subject: 'server-4' }],
    },
    'the servers inside, when only the Edge server has lines': {
      design: drawn((design) => ({
        ...design,
        items: Object.fromEntries(
          Object.entries(design.items).filter(([id]) => id !== inP0.toEdge && id !== inP0.toInternal),
        ),
      })),
      findings: [
        { message: 'alone', subject: inP0.mailbox },
        { message: 'alone', subject: inP0.secondMailbox },
      ],
    },
  },
})
