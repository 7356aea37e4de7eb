import { expect, test } from 'vitest'
import type { Zone } from './canvas-items'
import { emptyDesign, type Design } from './design'
import type { Server } from './server'
import { siteOf, siteOfZones } from './sites'

const zone = (id: string, own: Partial<Zone>): Zone =>
  ({ kind: 'zone', id, origin: 'designed', name: id, type: 'adSite', ...own }) as Zone

const design: Design = {
  ...emptyDesign,
  items: {
    'zone-1': zone('zone-1', { siteId: 'outer' }),
    'zone-2': zone('zone-2', { zoneId: 'zone-1' }),
    'zone-3': zone('zone-3', { zoneId: 'zone-2', type: 'free' }),
    'zone-4': zone('zone-4', {}),
  },
}
const server = (own: Partial<Server>) => ({ role: 'mailbox', siteId: 'own', ...own }) as Server

test('a server has its site from the areas around it, and chooses one where these have none', () => {
  expect(siteOf(server({ zoneId: 'zone-3' }), design)).toBe('outer')
  expect(siteOf(server({ zoneId: 'zone-4' }), design)).toBe('own')
  expect(siteOfZones(server({ zoneId: 'zone-4' }), design)).toBeUndefined()
  expect(siteOf(server({}), design)).toBe('own')
})

test('an Edge server has no site of its own', () => {
  expect(siteOf(server({ role: 'edge', zoneId: 'zone-1' }), design)).toBeUndefined()
})
