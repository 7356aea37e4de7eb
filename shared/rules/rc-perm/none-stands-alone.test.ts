import { designOf, edge, receive } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { noneStandsAlone } from './none-stands-alone'

function groups(...PermissionGroups: string[]) {
  return designOf(edge(), receive('receiveConnector-9', 'server-1', { parameters: { PermissionGroups } }))
}
const mixed = { message: 'mixed', subject: 'receiveConnector-9', parameter: 'PermissionGroups' }

testRule(noneStandsAlone, {
  passes: {
    'None alone': groups('None'),
    'None twice': groups('None', 'none'),
    'groups without None': groups('AnonymousUsers', 'ExchangeServers'),
  },
  fails: {
    'None with another group': { design: groups('None', 'AnonymousUsers'), findings: [mixed], fixed: true },
    'None with two others': {
      design: groups('ExchangeServers', 'none', 'Partners'),
      findings: [mixed],
      fixed: true,
    },
  },
})
