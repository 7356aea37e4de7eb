import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { isConnector, type Design } from '../../model/design'
import { readDesign } from '../design-file'

interface Version1 {
  design: Record<'items' | 'baseline', Record<string, { adapters?: { addresses: string[] }[]; parameters?: object }>>
}

/** Template P0 as version 1 wrote it; the connectors as they are drawn exist, too, where the baseline is asked about. */
function p0(change: (design: Version1['design']) => void = () => undefined): Design {
  const file = JSON.parse(readFileSync(new URL('../fixtures/v1/p0.mailflow', import.meta.url), 'utf8')) as Version1
  change(file.design)
  const read = readDesign(JSON.stringify(file))
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  return read.value
}

function bindingOf(id: string, items: Design['items']): unknown {
  const item = items[id]
  return isConnector(item) && Array.isArray(item.parameters.Bindings) ? item.parameters.Bindings[0] : undefined
}

const [fromInternet, fromInternal] = ['receiveConnector-1', 'receiveConnector-12']

it('a listener on the adapter that faces whom it is for, faces that node from now on', () => {
  const { items } = p0()
  expect(bindingOf(fromInternet, items)).toEqual({ server: 'server-1', towards: 'internet-1', port: 25 })
  expect(bindingOf(fromInternal, items)).toEqual({ server: 'server-1', towards: 'server-2', port: 25 })
})

it('so does one that exists', () => {
  const { baseline } = p0((design) => {
    design.baseline[fromInternal] = design.items[fromInternal]!
  })
  expect(bindingOf(fromInternal, baseline)).toEqual({ server: 'server-1', towards: 'server-2', port: 25 })
})

it('an adapter that somebody chose against that stays', () => {
  const chosen = { server: 'server-1', adapter: 'adapter-1', port: 25 }
  const { items } = p0((design) => {
    design.items[fromInternal]!.parameters = { RemoteIPRanges: [{ server: 'server-2' }], Bindings: [chosen] }
  })
  expect(bindingOf(fromInternal, items)).toEqual(chosen)
})

it('a line that was drawn before the addresses were typed means the right adapter now', () => {
  const { items } = p0((design) => {
    for (const adapter of design.items['server-1']!.adapters!) adapter.addresses = []
    design.items[fromInternal]!.parameters = {
      RemoteIPRanges: [{ server: 'server-2' }],
      Bindings: [{ server: 'server-1', adapter: 'adapter-1', port: 25 }],
    }
  })
  expect(bindingOf(fromInternal, items)).toEqual({ server: 'server-1', towards: 'server-2', port: 25 })
})

it('a remote address means the adapter that faces the connector’s server, unless another one was chosen', () => {
  const ranges = [
    { server: 'server-1', adapter: 'adapter-2' },
    { server: 'server-1', adapter: 'adapter-1' },
  ]
  const { items } = p0((design) => {
    design.items['receiveConnector-2']!.parameters = { RemoteIPRanges: ranges }
  })
  expect(items['receiveConnector-2']).toMatchObject({
    parameters: { RemoteIPRanges: [{ server: 'server-1' }, ranges[1]] },
  })
})
