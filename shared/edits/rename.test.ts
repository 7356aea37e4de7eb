import { expect, it } from 'vitest'
import { emptyDesign } from '../model/design'
import { addSiteZone } from './add'
import { sequence } from './edit'
import { renameSite } from './organization'
import { renameItem } from './rename'

const design = addSiteZone('Site', { x: 0, y: 0 })(emptyDesign)

it('the site of an area is renamed with the area while both are called alike', () => {
  const after = renameItem('zone-1', 'HQ')(design)
  expect(after.items['zone-1']?.name).toBe('HQ')
  expect(after.organization.sites).toEqual([{ id: 'site-1', name: 'HQ' }])
})

it('a site that somebody named otherwise keeps its name', () => {
  const after = sequence(renameSite('site-1', 'London'), renameItem('zone-1', 'HQ'))(design)
  expect(after.organization.sites).toEqual([{ id: 'site-1', name: 'London' }])
})
