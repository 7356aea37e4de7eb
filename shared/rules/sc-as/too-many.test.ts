import { designOf, send } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { tooManySpaces } from './too-many'

const taking = (count: number) =>
  designOf(
    send('sendConnector-9', {
      parameters: { AddressSpaces: Array.from({ length: count }, (_, n) => `domain${n}.example`) },
    }),
  )

testRule(tooManySpaces, {
  passes: { 'as many as the directory holds': taking(1200) },
  fails: {
    'one more': {
      design: taking(1201),
      findings: [{ message: 'many', subject: 'sendConnector-9', parameter: 'AddressSpaces' }],
    },
  },
})
