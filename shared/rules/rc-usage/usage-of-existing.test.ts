import { changeItem } from '../../edits/change'
import { setExisting, type Edit } from '../../edits/edit'
import { itemOf } from '../../model/design'
import { designOf, edge, receive } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { usageOfExisting } from './usage-of-existing'

const imported: Edit = (design) =>
  setExisting(design, { 'receiveConnector-9': { ...itemOf(design, 'receiveConnector-9'), origin: 'imported' } })

testRule(usageOfExisting, {
  passes: {
    'a designed connector with a usage type': designOf(
      edge(),
      receive('receiveConnector-9', 'server-1', { usage: 'Internet' }),
    ),
    'a designed connector that was marked as existing': designOf(
      edge(),
      receive('receiveConnector-9', 'server-1', { usage: 'Internet' }),
      imported,
    ),
    'an imported connector without one': designOf(edge(), receive('receiveConnector-9', 'server-1'), imported),
  },
  fails: {
    'an imported connector with a usage type': {
      design: designOf(
        edge(),
        receive('receiveConnector-9', 'server-1'),
        imported,
        changeItem<'receiveConnector'>('receiveConnector-9', { usage: 'Partner' }),
      ),
      findings: [{ message: 'existing', subject: 'receiveConnector-9', parameter: 'Usage' }],
      fixed: true,
    },
    'the default connector with a usage type': {
      design: designOf(edge(), changeItem<'receiveConnector'>('receiveConnector-1', { usage: 'Internal' })),
      findings: [{ message: 'existing', subject: 'receiveConnector-1', parameter: 'Usage' }],
      fixed: true,
    },
  },
})
