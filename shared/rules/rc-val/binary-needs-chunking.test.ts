import { setParameter } from '../../edits/change'
import type { Parameters } from '../../model/parameter-value'
import { designOf, mailbox, receive } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { binaryNeedsChunking } from './binary-needs-chunking'

const stating = (parameters: Parameters) =>
  designOf(mailbox(), receive('receiveConnector-9', 'server-1', { parameters }))
const unchunked = { message: 'unchunked', subject: 'receiveConnector-9', parameter: 'ChunkingEnabled' }

testRule(binaryNeedsChunking, {
  passes: {
    'the default connectors': designOf(mailbox()),
    neither: stating({ BinaryMimeEnabled: false, ChunkingEnabled: false }),
    'chunks without binary messages': stating({ BinaryMimeEnabled: false, ChunkingEnabled: true }),
  },
  fails: {
    'binary messages without chunks': {
      design: stating({ BinaryMimeEnabled: true, ChunkingEnabled: false }),
      findings: [unchunked],
      fixed: true,
    },
    'chunking turned off on a default connector': {
      design: designOf(mailbox(), setParameter('receiveConnector-1', 'ChunkingEnabled', '$false')),
      findings: [{ ...unchunked, subject: 'receiveConnector-1' }],
      fixed: true,
    },
  },
})
