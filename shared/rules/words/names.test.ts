import { expect, it } from 'vitest'
import { emptyDesign, find } from '../../model/design'
import { receiver } from '../data'
import { designOf, mailbox, receive } from '../testing/designs'
import { called } from './names'

it('a connector and a server without names are named all the same', () => {
  const design = designOf(mailbox({ name: '' }), receive('receiveConnector-9', 'server-1', { name: ' ' }))
  const connector = find(design, 'receiveConnector', 'receiveConnector-9')
  expect(connector && called(receiver(connector, find(design, 'server', 'server-1')))).toBe(
    'A Receive connector without a name on a server without a name',
  )
  expect(connector && called(receiver(connector, find(emptyDesign, 'server', 'server-1')))).toBe(
    'A Receive connector without a name',
  )
})
