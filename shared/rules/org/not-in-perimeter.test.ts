import { addItem, addSiteZone } from '../../edits/add'
import { setZone } from '../../edits/change'
import { designOf, edge, hub, mailbox } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { notInPerimeter } from './not-in-perimeter'

const somewhere = { x: 0, y: 0 }
const perimeter = addItem('perimeter', somewhere)
const site = addSiteZone('HQ', somewhere)
const finding = { message: 'inside', subject: 'server-1' }

testRule(notInPerimeter, {
  passes: {
    'an Edge server there': designOf(edge(), perimeter, setZone(['server-1'], 'zone-1')),
    'a Mailbox server in a site': designOf(mailbox(), perimeter, site, setZone(['server-1'], 'zone-2')),
    'a Mailbox server nowhere': designOf(mailbox(), perimeter),
    'a site that is drawn within': designOf(
      mailbox(),
      perimeter,
      site,
      setZone(['zone-2'], 'zone-1'),
      setZone(['server-1'], 'zone-2'),
    ),
  },
  fails: {
    'a Mailbox server there': {
      design: designOf(mailbox(), perimeter, setZone(['server-1'], 'zone-1')),
      findings: [finding],
    },
    'a Hub server in an area within': {
      design: designOf(
        hub(),
        perimeter,
        addItem('area', somewhere),
        setZone(['zone-2'], 'zone-1'),
        setZone(['server-1'], 'zone-2'),
      ),
      findings: [finding],
    },
  },
})
