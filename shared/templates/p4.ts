import { addItem } from '../edits/add'
import { setTitle, setTransportConfig } from '../edits/change'
import { sequence } from '../edits/edit'
import { markTransportConfigAsExisting } from '../edits/existing'
import { emptyDesign, type Design } from '../model/design'
import { change, internalAdapter, line, rename, server, state } from './drawing'

/** Procedure P4: the SMTP Send connector wizard of Exchange 2010 with every option, as its shell example has it. */
export function p4(): Design {
  return sequence(
    setTitle('A Send connector for subsidiaries'),
    addItem(
      'gateway',
      { x: 580, y: 150 },
      { name: 'Subsidiary gateway', addresses: ['192.168.20.5'], sendsInternetMail: false, takesInternetMail: false },
    ),
    server('hub', '2010', 'HUB01', internalAdapter('10.2.3.4'), { x: 0, y: 145 }, { fqdn: 'hub01.tailspintoys.com' }),
    setTransportConfig('MaxSendSize', '20MB'),
    setTransportConfig('MaxReceiveSize', '20MB'),
    markTransportConfigAsExisting(),
    line('HUB01', 'Subsidiary gateway', 'gatewayAnonymous'),
    rename('To Subsidiary gateway', 'Subsidiary Send Connector'),
    change('Subsidiary Send Connector', { usage: 'Custom' }),
    state('Subsidiary Send Connector', {
      AddressSpaces: ['*.contoso.com;5', '*.fabrikam.com;8'],
      MaxMessageSize: '20MB',
      SmartHostAuthMechanism: undefined,
    }),
  )(emptyDesign)
}
