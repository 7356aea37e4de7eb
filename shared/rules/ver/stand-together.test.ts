import { designOf, edge, hub, mailbox } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { standTogether } from './stand-together'

const apart = { message: 'apart', subject: 'organization' }

testRule(standTogether, {
  passes: {
    'one version': designOf(mailbox(), mailbox(), edge()),
    'Subscription Edition beside 2016 and 2019': designOf(
      mailbox({ version: 'SE' }),
      mailbox({ version: '2016' }),
      mailbox({ version: '2019' }),
    ),
    '2010 beside 2013 and 2016': designOf(hub(), mailbox({ version: '2013' }), mailbox({ version: '2016' })),
    '2013 beside 2019': designOf(mailbox({ version: '2013' }), mailbox({ version: '2019' })),
  },
  fails: {
    'Subscription Edition beside 2013': {
      design: designOf(mailbox({ version: 'SE' }), mailbox({ version: '2013' })),
      findings: [apart],
    },
    'Subscription Edition beside an Edge server of 2013': {
      design: designOf(mailbox({ version: 'SE' }), edge({ version: '2013' })),
      findings: [apart],
    },
    '2019 beside 2010, whatever is drawn first': {
      design: designOf(hub(), mailbox({ version: '2019' }), mailbox({ version: '2019' })),
      findings: [apart],
    },
    'three versions that exclude each other in pairs, once for each pair': {
      design: designOf(hub(), mailbox({ version: '2019' }), mailbox({ version: 'SE' })),
      findings: [apart, apart],
    },
  },
})
