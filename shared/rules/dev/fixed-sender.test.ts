import { addItem } from '../../edits/add'
import { connectionChoices, type ChoiceId } from '../../edits/connect'
import type { Edit } from '../../edits/edit'
import { designOf, mailbox } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { fixedSender } from './fixed-sender'

const connected =
  (id: ChoiceId): Edit =>
  (design) => {
    const found = connectionChoices(design, 'application-1', 'server-1')
    const choice = 'choices' in found ? found.choices.find((one) => one.id === id) : undefined
    if (!choice) throw new Error(`${id} is no choice`)
    return choice.edit(design)
  }

const sending = (sender: string | undefined, id: ChoiceId) =>
  designOf(
    mailbox(),
    addItem('application', { x: 0, y: 0 }, { name: 'Scanner', addresses: ['192.168.10.5'], sender }),
    connected(id),
  )

testRule(fixedSender, {
  passes: {
    'a device of whose sender nothing is known': sending(undefined, 'applicationSignsIn'),
    'a sender in an accepted domain': sending('scanner@Contoso.com', 'applicationSignsIn'),
    'a foreign sender that signs in nowhere': sending('scanner@fabrikam.com', 'applicationDedicated'),
    'text that is no address': sending('scanner', 'applicationSignsIn'),
  },
  fails: {
    'a foreign sender that signs in': {
      design: sending('scanner@fabrikam.com', 'applicationSignsIn'),
      findings: [{ message: 'foreign', subject: 'inboundRoute-1' }],
    },
  },
})
