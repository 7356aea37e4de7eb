import { rangeWords } from '../../exchange/ranges'
import { changeEntries } from '../../edits/entries'
import { isEndpoint } from '../../model/parameter-value'
import { itemRule } from '../rule'
import { receiver, entered, type EnteredText, type Receiver } from '../data'
import { titled } from '../words/fix-titles'
import { called } from '../words/names'

export const hostBits = itemRule({
  id: 'RC-RANGE-003',
  severity: 'info',
  kind: 'receiveConnector',
  title: 'A network is written with its first address',
  why: 'An entry such as 192.168.1.1/24 is accepted and means the whole network 192.168.1.0/24, not the one host.',
  remedy: 'Write the network’s first address, or the host without a prefix length if that was meant.',
  references: ['New-ReceiveConnector'],
  messages: {
    network: ({ name, entered, network }: { name: Receiver; entered: EnteredText; network: EnteredText }) =>
      `${called(name)}: “${entered}” means the whole network ${network}; write it so, or drop the prefix length if one host was meant.`,
  },
  *check({ item, server, settings, touched }) {
    if (!touched('RemoteIPRanges')) return
    for (const { range, entry } of settings.RemoteIPRanges.value ?? []) {
      if (!range.hostBits || isEndpoint(entry)) continue
      const network = rangeWords(range)
      yield {
        message: 'network',
        data: { name: receiver(item, server), entered: entered(range.entered), network: entered(network) },
        subject: item.id,
        parameter: 'RemoteIPRanges',
        fix: {
          title: titled('write', { texts: [entered(network)] }),
          edit: changeEntries(item.id, 'RemoteIPRanges', (entries) =>
            entries.map((one) => (!isEndpoint(one) && one.text === entry.text ? { ...one, text: network } : one)),
          ),
        },
      }
    }
  },
})
