import { describe, expect, it } from 'vitest'
import { setParameter } from '../../edits/change'
import type { Edit } from '../../edits/edit'
import type { Design } from '../../model/design'
import { entriesOf, type ParameterValue } from '../../model/parameter-value'
import { check } from '../check'
import { designOf, edge, internalAdapter, mailbox, receive } from '../testing/designs'
import { drawn, inP0, set } from '../testing/drawn'
import { fixTitle } from '../words/fix-titles'

const connector = 'receiveConnector-9'

/** A connector with these bindings, on an Edge server with the addresses 10.1.1.1 (external) and 10.1.1.2 (internal). */
function onEdge(Bindings: ParameterValue): Design {
  return designOf(edge(), bound(Bindings))
}

/** The same on an Edge server with 10.1.1.2 only. */
function onOneAdapter(Bindings: ParameterValue): Design {
  return designOf(edge({ adapters: internalAdapter('10.1.1.2') }), bound(Bindings))
}

function bound(Bindings: ParameterValue, more: Record<string, ParameterValue> = {}): Edit {
  return receive(connector, 'server-1', {
    usage: 'Custom',
    parameters: { Bindings, RemoteIPRanges: ['10.9.9.9'], PermissionGroups: ['AnonymousUsers'], ...more },
  })
}

/** What the fix of the first binding in a wrong form is called, and the bindings after it. */
function fixed(design: Design, id = connector): readonly [title: string, bindings: readonly string[]] | undefined {
  const fix = check(design).find(({ rule, subject }) => rule === 'RC-BIND-006' && subject === id)?.fix
  if (!fix) return undefined
  const item = fix.edit(design).items[id]
  const entered = item?.kind === 'receiveConnector' ? item.parameters.Bindings : undefined
  return [
    fixTitle(fix.title),
    entriesOf(entered).map((entry) => ('text' in entry ? entry.text : JSON.stringify(entry))),
  ]
}

describe('The fix of an address without a port', () => {
  it('writes a binding once where the address was entered twice', () => {
    expect(fixed(onEdge(['10.1.1.2', '10.1.1.2']))).toEqual(['Write 10.1.1.2:25', ['10.1.1.2:25']])
  })

  it('takes the address out where the binding is there already', () => {
    expect(fixed(onEdge(['10.1.1.2:25', '10.1.1.2']))).toEqual([
      'Remove 10.1.1.2, since 10.1.1.2:25 is there',
      ['10.1.1.2:25'],
    ])
  })

  it('takes the address out where a network adapter stands for the same binding', () => {
    const adapter = { server: 'server-1', adapter: 'adapter-2', port: 25 }
    expect(fixed(onEdge([adapter, { text: '10.1.1.2' }]))).toEqual([
      'Remove 10.1.1.2, since 10.1.1.2:25 is there',
      [JSON.stringify(adapter)],
    ])
  })

  it('takes the port that the connector’s other bindings share', () => {
    expect(fixed(onEdge(['10.1.1.1:2526', '10.1.1.2']))).toEqual([
      'Write 10.1.1.2:2526',
      ['10.1.1.1:2526', '10.1.1.2:2526'],
    ])
  })

  it('takes port 25 where the other bindings do not share one', () => {
    expect(fixed(onEdge(['10.1.1.1:25', '10.1.1.1:587', '10.1.1.2']))?.[0]).toBe('Write 10.1.1.2:25')
  })

  it('takes port 25 where mail arrives there and the other binding has another port', () => {
    const design = drawn(set(inP0.fromInternal, 'Bindings', ['10.1.1.1:2525', '10.1.1.2']))
    expect(fixed(design, inP0.fromInternal)?.[0]).toBe('Write 10.1.1.2:25')
  })

  it('is not offered for every address of an Edge server between two networks, which binds each adapter by itself', () => {
    expect(fixed(onEdge(['0.0.0.0']))).toBeUndefined()
    expect(fixed(onEdge(['[::]']))).toBeUndefined()
    expect(fixed(onOneAdapter(['0.0.0.0']))).toEqual(['Write 0.0.0.0:25', ['0.0.0.0:25']])
  })

  it('is not offered where the connector would compete with another one', () => {
    const front = { TransportRole: 'FrontendTransport' }
    const same = receive('receiveConnector-10', 'server-1', {
      usage: 'Custom',
      parameters: {
        ...front,
        Bindings: ['192.168.5.10:25'],
        RemoteIPRanges: ['10.9.9.9'],
        PermissionGroups: ['AnonymousUsers'],
      },
    })
    const other = setParameter('receiveConnector-10', 'RemoteIPRanges', ['10.9.9.8'])
    expect(fixed(designOf(mailbox(), bound(['192.168.5.10'], front), same))).toBeUndefined()
    expect(fixed(designOf(mailbox(), bound(['192.168.5.10'], front), same, other))?.[0]).toBe('Write 192.168.5.10:25')
  })

  it('is not offered on port 25 to a connector of the Transport service, whose other bindings say another port', () => {
    const hub = { TransportRole: 'HubTransport' }
    expect(fixed(designOf(mailbox(), bound(['192.168.5.10'], hub)))).toBeUndefined()
    expect(fixed(designOf(mailbox(), bound(['127.0.0.1:2526', '192.168.5.10'], hub)))?.[0]).toBe(
      'Write 192.168.5.10:2526',
    )
  })
})
