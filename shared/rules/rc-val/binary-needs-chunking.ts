import { setParameter } from '../../edits/change'
import { itemRule } from '../rule'
import { receiver, type Receiver } from '../data'
import { titled } from '../words/fix-titles'
import { called } from '../words/names'

export const binaryNeedsChunking = itemRule({
  id: 'RC-VAL-005',
  severity: 'error',
  kind: 'receiveConnector',
  title: 'Binary MIME needs chunking',
  why: 'Binary messages are sent in chunks. Exchange refuses BinaryMimeEnabled $true, which is its default, together with ChunkingEnabled $false.',
  remedy: 'Enable chunking, or set BinaryMimeEnabled to $false as well.',
  references: ['New-ReceiveConnector'],
  messages: {
    unchunked: ({ name }: { name: Receiver }) =>
      `${called(name)} turns chunking off but takes binary messages, which need it: set BinaryMimeEnabled to $false, too.`,
  },
  *check({ item, server, settings, touched }) {
    if (settings.BinaryMimeEnabled.value !== true || settings.ChunkingEnabled.value !== false) return
    if (!touched('BinaryMimeEnabled') && !touched('ChunkingEnabled')) return
    yield {
      message: 'unchunked',
      data: { name: receiver(item, server) },
      subject: item.id,
      parameter: 'ChunkingEnabled',
      fix: {
        title: titled('set', { parameter: 'BinaryMimeEnabled', value: false }),
        edit: setParameter(item.id, 'BinaryMimeEnabled', false),
      },
    }
  },
})
