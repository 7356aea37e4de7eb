import { expect, it } from 'vitest'
import { organizationContext } from '../running/contexts'
import { designOf, edge, hub, mailbox } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { supported } from './supported'

const of = (message: string) => ({ message, subject: 'organization' })

testRule(supported, {
  passes: {
    'Subscription Edition': designOf(mailbox({ version: 'SE' }), edge({ version: 'SE' })),
    'no server': designOf(),
  },
  fails: {
    'two versions that are out of support, once each': {
      design: designOf(hub(), hub(), mailbox({ version: '2013' })),
      findings: [of('ended'), of('ended')],
    },
    'a version beside Subscription Edition, whose later updates refuse it': {
      design: designOf(mailbox({ version: '2016' }), mailbox({ version: 'SE' })),
      findings: [of('refused')],
    },
  },
})

it.each([
  ['2025-10-14', 0],
  ['2025-10-15', 1],
])('on %s Exchange 2019 has %i findings', (today, count) => {
  const design = designOf(mailbox({ version: '2019' }))
  expect([...supported.check(organizationContext(design, today))]).toHaveLength(count)
})
