import { expect, test } from 'vitest'
import { addServer, place } from '../edits/add'
import { changeItem, moveItems, setParameter, setZone } from '../edits/change'
import { sequence } from '../edits/edit'
import { emptyDesign, find, type Design } from '../model/design'
import { indexes } from '../model/indexes'
import { templates } from '../templates'
import { sceneOf } from './scene-of'

const origin = { x: 0, y: 0 }
const p0 = templates[0]!.make()

test('a server shows its role and version, its addresses with the side they face, and its FQDN', () => {
  const edge = sceneOf(p0).nodes.find(({ name }) => name === 'EDGE01')
  expect(edge).toMatchObject({ symbol: 'edge', eyebrow: 'Edge Transport · 2019' })
  expect(edge?.details).toEqual(['10.1.1.1   external', '10.1.1.2   internal', 'edge01.contoso.com'])
})

test('a line says its connector, its address spaces, and MX where DNS leads the way', () => {
  const labels = sceneOf(p0).lines.map(({ label, lock }) => `${label}${lock ? ' (lock)' : ''}`)
  expect(new Set(labels)).toEqual(
    new Set([
      'To Internet · * · MX',
      'To Internal Org · -- (lock)',
      'To Edge · * (lock)',
      'anonymous · 25 · From Internet',
    ]),
  )
})

test('mail that is relayed for anybody says so, other anonymous mail does not', () => {
  const labels = (id: string) =>
    sceneOf(templates.find((template) => template.id === id)!.make()).lines.map(({ label }) => label)
  expect(labels('p3-anonymous-relay')).toContainEqual(expect.stringMatching(/^anonymous relay · 25 · /))
  expect(labels('p2-service')).toContainEqual(expect.stringMatching(/^anonymous · 25 · /))
})

test('a disabled Send connector is drawn as not in use, and its label says so', () => {
  const connector = indexes(p0).byKind.sendConnector.find(({ name }) => name === 'To Edge')!
  const { lines } = sceneOf(setParameter(connector.id, 'Enabled', false)(p0))
  const drawn = lines.filter(({ bundle }) => bundle === connector.id)
  expect(drawn.map(({ look, label, lock }) => [look, label, lock])).toEqual([
    ['disabled', 'To Edge · * · disabled', false],
    ['disabled', 'To Edge · * · disabled', false],
  ])
  expect(lines.filter(({ look }) => look === 'disabled')).toHaveLength(2)
})

test('a route whose Receive connector is disabled is drawn as not in use, unless another connector answers', () => {
  const route = indexes(p0).byKind.inboundRoute[0]!
  const looks = (design: Design) =>
    sceneOf(design).lines.flatMap(({ bundle, look, label }) => (bundle === route.id ? [`${look}: ${label}`] : []))
  expect(looks(p0)).toEqual(['anonymous: anonymous · 25 · From Internet'])
  const disabled = setParameter(route.expects!, 'Enabled', false)(p0)
  expect(looks(disabled)).toEqual(['disabled: anonymous · 25 · disabled'])
})

test('two addresses of a server are both shown, of more their count', () => {
  const details = (...addresses: string[]) => {
    const design = addServer(
      {
        role: 'mailbox',
        version: '2019',
        name: 'MBX01',
        fqdn: '',
        certificate: 'public',
        adapters: [{ id: 'adapter-1', name: 'Internal', addresses, facing: 'internal' }],
      },
      origin,
    )(emptyDesign)
    return sceneOf(design).nodes[0]?.details
  }
  expect(details('10.10.1.1', '10.10.1.2')).toEqual(['10.10.1.1, 10.10.1.2'])
  expect(details('10.10.1.1', '10.10.1.2', '10.10.1.3')).toEqual(['10.10.1.1, 10.10.1.2 +1'])
})

test('the lines of one connector share a bundle', () => {
  const bundles = sceneOf(p0).lines.filter(({ label }) => label.startsWith('To Edge'))
  expect(bundles).toHaveLength(2)
  expect(new Set(bundles.map(({ bundle }) => bundle)).size).toBe(1)
})

test('the Internet shows where mail for the organization is meant to go', () => {
  expect(sceneOf(p0).nodes.find(({ symbol }) => symbol === 'internet')?.details).toEqual(['MX contoso.com'])
})

test('what an edit does not touch is the same object, so that it is not drawn again', () => {
  const before = sceneOf(p0)
  const server = before.nodes.find(({ symbol }) => symbol === 'mailbox')!
  const after = sceneOf(moveItems({ [server.id]: { x: 5, y: 5 } })(p0))
  const same = after.nodes.filter((node) => before.nodes.includes(node))
  expect(same).toHaveLength(before.nodes.length - 1)
  expect(after.lines).toBe(before.lines)
})

test('an area comes before the areas within it', () => {
  const design = sequence(place('area', origin), place('perimeter', origin), setZone(['zone-1'], 'zone-2'))(emptyDesign)
  expect(sceneOf(design).zones.map(({ id }) => id)).toEqual(['zone-2', 'zone-1'])
})

test('a note is as high as its text needs', () => {
  const design = place('note', origin)(emptyDesign)
  const note = find(design, 'note', 'note-1')!
  const longer = changeItem<'note'>(note.id, { text: 'One\nTwo\nThree\nFour' })(design)
  expect(sceneOf(longer).notes[0]!.height).toBeGreaterThan(sceneOf(design).notes[0]!.height)
})
