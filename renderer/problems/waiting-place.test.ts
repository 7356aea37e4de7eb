import { expect, test } from 'vitest'
import { changeItem, setParameter } from '../../shared/edits/change'
import { indexes } from '../../shared/model/indexes'
import type { Design } from '../../shared/model/design'
import { plan } from '../../shared/powershell/plan'
import { p0 } from '../../shared/templates/p0'
import { waitingPlace } from './waiting-place'

const placesOf = (design: Design) => plan(design).blocked.map((one) => waitingPlace(one, design))
const idOf = (name: string) => Object.values(p0().items).find((item) => item.name === name)!.id

test('a command that waits for an address leads to the server that lacks it', () => {
  const server = indexes(p0()).byKind.server.find(({ name }) => name === 'MBXSERVER02')!
  const bare = server.adapters.map((adapter) => ({ ...adapter, addresses: [] }))
  const design = changeItem<'server'>(server.id, { adapters: bare })(p0())
  expect(placesOf(design)).toEqual([{ subject: server.id, parameter: 'addresses' }])
})

test('a command that waits for another value leads to that value', () => {
  const design = setParameter(idOf('To Edge'), 'MaxMessageSize', 'much')(p0())
  expect(placesOf(design)).toEqual([{ subject: idOf('To Edge'), parameter: 'MaxMessageSize' }])
})
