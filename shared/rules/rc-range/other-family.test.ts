import { setItems, type Edit } from '../../edits/edit'
import { internalAdapter } from '../testing/designs'
import { changeItem } from '../../edits/change'
import { having } from '../testing/drawn'
import { expectation, gatewayRoute } from '../testing/expectations'
import { testRule } from '../testing/test-rule'
import { otherFamily } from './other-family'
import type { Design } from '../../model/design'

const both = (design: Design) =>
  changeItem('server-1', { adapters: internalAdapter('192.168.5.10', 'fe80::10') })(design)
const twoFamilies = (expected: Edit, ...addresses: string[]) =>
  both(gatewayRoute(addresses.length > 0 ? addresses : ['10.9.9.9', 'fe80::9'], expected))
const listening =
  (...Bindings: string[]): Edit =>
  (design) => {
    const made = expectation('10.9.9.9', 'fe80::/10')(design)
    const item = made.items['receiveConnector-99']
    if (item?.kind !== 'receiveConnector') return made
    return setItems(made, { [item.id]: { ...item, parameters: { ...item.parameters, Bindings } } })
  }
const otherwise = { message: 'otherwise', subject: 'receiveConnector-99', parameter: 'Bindings' }

testRule(otherFamily, {
  passes: {
    'a connector that listens for both': twoFamilies(listening('0.0.0.0:25', '[::]:25')),
    'a sender with one family': twoFamilies(listening('0.0.0.0:25'), '10.9.9.9'),
    'a server with one family': gatewayRoute(['10.9.9.9', 'fe80::9'], listening('0.0.0.0:25')),
    'a server with two addresses behind one name, of which one is meant': changeItem('server-1', {
      adapters: internalAdapter('192.168.5.10', '192.168.5.11'),
    })(gatewayRoute(['10.9.9.9'], listening('192.168.5.11:25'))),
    'a route that expects nothing': having('inboundRoute-1', { expects: undefined })(
      twoFamilies(listening('0.0.0.0:25')),
    ),
  },
  fails: {
    'a sender with both families at a connector for IPv4': {
      design: twoFamilies(listening('0.0.0.0:25')),
      findings: [otherwise],
      fixed: true,
    },
    'a connector that listens on the adapter that the sender does not reach': {
      design: changeItem('server-1', {
        adapters: [
          ...internalAdapter('192.168.5.10'),
          { id: 'adapter-2', name: 'Outside', addresses: ['192.0.2.30'], facing: 'external' },
        ],
      })(gatewayRoute(['10.9.9.9'], listening('192.0.2.30:25'))),
      findings: [{ ...otherwise, message: 'elsewhere' }],
    },
    'a sender with IPv6 alone': {
      design: twoFamilies(listening('0.0.0.0:25'), 'fe80::9'),
      findings: [otherwise],
      fixed: true,
    },
  },
})
