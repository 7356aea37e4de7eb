import { setParameter } from '../../edits/change'
import { setExisting, type Edit } from '../../edits/edit'
import { itemOf } from '../../model/design'
import { designOf, edge, receive } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { customIsReadOnly } from './custom-is-read-only'

function groups(...PermissionGroups: string[]) {
  return receive('receiveConnector-9', 'server-1', { parameters: { PermissionGroups } })
}
const imported: Edit = (design) =>
  setExisting(design, { 'receiveConnector-9': { ...itemOf(design, 'receiveConnector-9'), origin: 'imported' } })
const set = { message: 'set', subject: 'receiveConnector-9', parameter: 'PermissionGroups' }

testRule(customIsReadOnly, {
  passes: {
    'other groups': designOf(edge(), groups('AnonymousUsers')),
    'the usage type Custom': designOf(edge(), receive('receiveConnector-9', 'server-1', { usage: 'Custom' })),
    'Custom as an import shows it': designOf(edge(), groups('AnonymousUsers', 'Custom'), imported),
  },
  fails: {
    'Custom beside a real group': {
      design: designOf(edge(), groups('AnonymousUsers', 'Custom')),
      findings: [set],
      fixed: true,
    },
    'Custom alone': { design: designOf(edge(), groups('Custom')), findings: [set] },
    'Custom kept while an imported connector gets other groups': {
      design: designOf(
        edge(),
        groups('AnonymousUsers', 'Custom'),
        imported,
        setParameter('receiveConnector-9', 'PermissionGroups', ['ExchangeServers', 'Custom']),
      ),
      findings: [set],
      fixed: true,
    },
  },
})
