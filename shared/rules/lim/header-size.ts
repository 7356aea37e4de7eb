import { formatSize } from '../../exchange/sizes'
import { entered, receiver, type EnteredText, type Receiver } from '../data'
import { itemRule } from '../rule'
import { called } from '../words/names'

export const headerWithinMessage = itemRule({
  id: 'LIM-003',
  severity: 'warning',
  kind: 'receiveConnector',
  title: 'Headers are no larger than the message',
  why: 'MaxHeaderSize limits the headers of a message, MaxMessageSize the whole of it. A larger limit for the headers never takes effect.',
  remedy: 'Lower MaxHeaderSize, or raise MaxMessageSize.',
  references: ['New-ReceiveConnector', 'Message size limits'],
  messages: {
    larger: ({ name, header, message }: { name: Receiver; header: EnteredText; message: EnteredText }) =>
      `${called(name)} allows headers of ${header} in messages of ${message}: lower MaxHeaderSize, or raise MaxMessageSize.`,
  },
  *check({ item, server, settings, touched }) {
    if (!touched('MaxHeaderSize') && !touched('MaxMessageSize')) return
    const [header, message] = [settings.MaxHeaderSize.value, settings.MaxMessageSize.value]
    if (typeof header !== 'number' || typeof message !== 'number' || header <= message) return
    yield {
      message: 'larger',
      data: {
        name: receiver(item, server),
        header: entered(formatSize(header)),
        message: entered(formatSize(message)),
      },
      subject: item.id,
      parameter: 'MaxHeaderSize',
    }
  },
})
