import { expect, test } from 'vitest'
import { addServer } from '../../../shared/edits/add'
import { changeItem } from '../../../shared/edits/change'
import { sequence } from '../../../shared/edits/edit'
import { emptyDesign } from '../../../shared/model/design'
import { indexes } from '../../../shared/model/indexes'
import { sameOn } from './model'

const server = (name: string) =>
  addServer({ role: 'mailbox', version: '2019', name, fqdn: `${name.toLowerCase()}.contoso.com` }, { x: 0, y: 0 })

test('connectors are the same one on several of the chosen servers also where they are written otherwise', () => {
  const setUp = sequence(server('MBX1'), server('MBX2'), server('MBX3'))(emptyDesign)
  const named = (name: string) => indexes(setUp).byKind.receiveConnector.find((one) => one.name === name)!
  const design = changeItem<'receiveConnector'>(named('Default MBX2').id, { name: 'default  mbx2.contoso.com' })(setUp)
  const [one, two] = indexes(design).byKind.server
  const same = sameOn([one!, two!], design)
  expect(same.map(({ name }) => name)).toContain('Default')
  expect(same.find(({ name }) => name === 'Default')?.ids).toEqual([named('Default MBX1').id, named('Default MBX2').id])
  expect(sameOn([one!], design)).toEqual([])
})
