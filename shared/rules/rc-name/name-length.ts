import { itemRule } from '../rule'
import { named, type Named } from '../data'
import { quotedName } from '../words/names'

const longest = 64

export const nameLength = itemRule({
  id: 'RC-NAME-002',
  severity: 'error',
  kind: 'receiveConnector',
  title: 'A Receive connector has a name of 1 to 64 characters',
  why: 'New-ReceiveConnector refuses an empty name and one of more than 64 characters.',
  remedy: 'Give it a name of at most 64 characters.',
  references: ['New-ReceiveConnector'],
  messages: {
    empty: () => 'A Receive connector has no name: give it one of at most 64 characters.',
    long: ({ name, length }: { name: Named; length: number }) =>
      `${quotedName(name)} has ${length} characters, Exchange takes ${longest}: shorten the name.`,
  },
  *check({ item }) {
    const name = item.name.trim()
    if (name === '') yield { message: 'empty', data: {}, subject: item.id, parameter: 'Name' }
    if (name.length > longest) {
      yield {
        message: 'long',
        data: { name: named({ ...item, name }), length: name.length },
        subject: item.id,
        parameter: 'Name',
      }
    }
  },
})
