import { changeItem, moveItems, setParameter } from '../../shared/edits/change'
import type { Edit } from '../../shared/edits/edit'
import type { Design } from '../../shared/model/design'
import { indexes } from '../../shared/model/indexes'

/** Edits of the kinds that people make most, each touching another object every turn. */
export const editKinds: Readonly<Record<string, (design: Design, turn: number) => Edit>> = {
  'a Receive connector': (design, turn) => {
    const designed = indexes(design).byKind.receiveConnector.filter(({ origin }) => origin === 'designed')
    return setParameter(nth(designed, turn).id, 'MaxMessageSize', `${turn + 1}MB`)
  },
  'a Send connector': (design, turn) =>
    setParameter(nth(indexes(design).byKind.sendConnector, turn).id, 'MaxMessageSize', `${turn + 1}MB`),
  'a server’s address': (design, turn) => {
    const server = nth(indexes(design).byKind.server, turn)
    const adapters = server.adapters.map((adapter) => ({ ...adapter, addresses: [`10.99.0.${(turn % 250) + 1}`] }))
    return changeItem<'server'>(server.id, { adapters })
  },
  'a move': (design, turn) => moveItems({ [nth(indexes(design).byKind.server, turn).id]: { x: turn, y: turn } }),
}

function nth<T>(list: readonly T[], turn: number): T {
  const item = list[(turn * 7) % list.length]
  if (item === undefined) throw new Error('The design has nothing of that kind')
  return item
}
