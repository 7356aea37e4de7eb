import { expect, it } from 'vitest'
import { designSchema, find, type Design } from '../model/design'
import { indexes } from '../model/indexes'
import { lines } from '../model/relations'
import type { Server } from '../model/server'
import { check } from '../rules/check'
import { plan } from '../powershell/plan'
import { itemNamed } from '../templates/drawing'
import { p0 } from '../templates/p0'
import { correctDesign } from '../testing/correct-designs'
import { changeItem, setParameter } from './change'
import { duplicateJoined } from './duplicate-joined'
import { sequence } from './edit'

const design = p0()

function linesOf(of: Design): readonly string[] {
  const name = (id: string) => of.items[id]?.name
  return lines(of).map(({ from, to, subject }) => `${name(from)} → ${name(to)} by ${name(subject)}`)
}

function serverNamed(of: Design, name: string): Server {
  return find(of, 'server', itemNamed(of, name).id)!
}

function newLines(server: string): readonly string[] {
  const after = duplicateJoined(itemNamed(design, server).id)(design)
  return linesOf(after)
    .filter((line) => !linesOf(design).includes(line))
    .toSorted()
}

it('a third Mailbox server joins the connectors of the others, and the Edge server lets it in', () => {
  expect(newLines('MBXSERVER02')).toEqual([
    'EDGE01 → MBXSERVER03 by To Internal Org',
    'MBXSERVER03 → EDGE01 by To Edge',
  ])
  const after = duplicateJoined(itemNamed(design, 'MBXSERVER02').id)(design)
  const copy = itemNamed(after, 'MBXSERVER03').id
  expect(itemNamed(after, 'From Internal Org')).toMatchObject({
    parameters: { RemoteIPRanges: expect.arrayContaining([{ server: copy }]) as unknown },
  })
  expect(itemNamed(after, 'To Internal Org')).toMatchObject({
    parameters: {
      SmartHosts: expect.arrayContaining([
        { server: copy, expects: itemNamed(after, 'Default Frontend MBXSERVER03').id },
      ]) as unknown,
    },
  })
  expect(indexes(after).byKind.sendConnector).toHaveLength(indexes(design).byKind.sendConnector.length)
})

it('a second Edge server gets connectors of its own, and an account of its own', () => {
  expect(newLines('EDGE01')).toEqual([
    'EDGE02 → Internet by To Internet',
    'EDGE02 → MBXSERVER01 by To Internal Org',
    'EDGE02 → MBXSERVER02 by To Internal Org',
    'Internet → EDGE02 by Internet to EDGE02',
    'MBXSERVER01 → EDGE02 by To EDGE02',
    'MBXSERVER02 → EDGE02 by To EDGE02',
  ])
  const after = duplicateJoined(itemNamed(design, 'EDGE01').id)(design)
  expect(itemNamed(after, 'To EDGE02')).toMatchObject({
    parameters: { AuthenticationCredential: { credential: itemNamed(after, 'Local account on EDGE02').id } },
  })
  const names = indexes(after)
    .receiveConnectorsOf.get(itemNamed(after, 'EDGE02').id)
    ?.map(({ name }) => name)
  expect(names).toEqual(
    indexes(design)
      .receiveConnectorsOf.get(itemNamed(design, 'EDGE01').id)
      ?.map(({ name }) => name),
  )
})

it('a server that the Internet knows by an address gives a copy without that address, and no rule sees one address twice', () => {
  const { id, adapters } = serverNamed(design, 'EDGE01')
  const known = changeItem<'server'>(id, {
    adapters: adapters.map((one) => (one.facing === 'external' ? { ...one, publicAddress: '192.0.2.10' } : one)),
  })(design)
  const after = duplicateJoined(id)(known)
  expect(serverNamed(after, 'EDGE02').adapters.map(({ publicAddress }) => publicAddress)).toEqual([
    undefined,
    undefined,
  ])
  expect(check(after).filter(({ rule }) => rule.startsWith('VAL-'))).toEqual([])
})

it('a Receive connector that states its server’s own name and address has those of the copy on the copy', () => {
  const { id } = serverNamed(design, 'EDGE01')
  const connector = indexes(design)
    .receiveConnectorsOf.get(id)
    ?.find(({ name }) => name === 'From Internal Org')
  const stated = sequence(
    setParameter(connector!.id, 'Fqdn', serverNamed(design, 'EDGE01').fqdn),
    setParameter(connector!.id, 'Bindings', ['10.1.1.2:25']),
  )(design)
  const after = duplicateJoined(id)(stated)
  const copy = serverNamed(after, 'EDGE02')
  const copied = indexes(after)
    .receiveConnectorsOf.get(copy.id)
    ?.find(({ name }) => name === 'From Internal Org')
  expect(copied?.parameters).toMatchObject({
    Fqdn: copy.fqdn,
    Bindings: [{ server: copy.id, adapter: 'adapter-2', port: 25 }],
  })
})

it('the account and the Send connector of a copy have names that are free, and no longer than Exchange takes them', () => {
  const long = 'x'.repeat(64)
  const named = sequence(
    changeItem<'credential'>(itemNamed(design, 'Local account on EDGE01').id, { name: 'Edge account' }),
    changeItem<'sendConnector'>(itemNamed(design, 'To Edge').id, { name: `${long.slice(0, 57)} EDGE01` }),
  )(design)
  const after = duplicateJoined(itemNamed(design, 'EDGE01').id)(named)
  const { credential, sendConnector } = indexes(after).byKind
  expect(credential.map(({ name }) => name)).toContain('Edge account (2)')
  expect(sendConnector.map(({ name }) => name)).toContain(`${long.slice(0, 57)} EDGE02`)
  for (const { name } of sendConnector) expect(name.length).toBeLessThanOrEqual(64)
})

it('of any correct design every server can be copied so, and the copy has as many lines as the original', () => {
  for (let seed = 0; seed < 60; seed += 1) {
    const source = correctDesign(seed)
    for (const server of indexes(source).byKind.server) {
      if (server.subscribedSiteId !== undefined || lines(source).some(({ kind }) => kind === 'edgeSync')) continue
      const after = duplicateJoined(server.id)(source)
      expect(designSchema.safeParse(after).success).toBe(true)
      expect(() => plan(after)).not.toThrow()
      const copy = indexes(after).byKind.server.find(({ id }) => !source.items[id])
      const count = (of: Design, id: string) => lines(of).filter(({ from, to }) => from === id || to === id).length
      expect([seed, server.name, count(after, copy?.id ?? '')]).toEqual([seed, server.name, count(after, server.id)])
    }
  }
})
