import { expect, it } from 'vitest'
import { newestVersion, roles, versionFacts, versions } from '../exchange/versions'
import { emptyDesign, nodeKinds } from '../model/design'
import { indexes } from '../model/indexes'
import { place, placeables } from './add'

const at = { x: 0, y: 0 }

it.each(versions)('every server that is placed beside those of %s has a role that its own version knows', (version) => {
  for (const role of roles) {
    const [server] = indexes(place(role, at, version)(emptyDesign)).byKind.server
    expect(versionFacts[server!.version].roles).toContain(role)
    if (versionFacts[version].roles.includes(role)) expect(server!.version).toBe(version)
  }
})

it('a server is of the newest version unless another is wanted', () => {
  expect(indexes(place('mailbox', at)(emptyDesign)).byKind.server.map(({ version }) => version)).toEqual([
    newestVersion,
  ])
})

it('every end of a line can be placed', () => {
  const placed = placeables.flatMap((one) => Object.values(place(one, at)(emptyDesign).items).map(({ kind }) => kind))
  expect(nodeKinds.filter((kind) => !placed.includes(kind))).toEqual([])
})
