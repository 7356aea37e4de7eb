import { expect, test } from 'vitest'
import { addServer } from '../../../shared/edits/add'
import { changeItem } from '../../../shared/edits/change'
import { sequence } from '../../../shared/edits/edit'
import { emptyDesign, find } from '../../../shared/model/design'
import { fqdnProblems } from './fqdn-problems'

const at = { x: 0, y: 0 }
const two = sequence(
  addServer({ role: 'mailbox', version: '2019' }, at),
  addServer({ role: 'mailbox', version: '2019' }, at),
)(emptyDesign)

function problemsWith(fqdn: string): readonly string[] {
  const design = changeItem<'server'>('server-2', { fqdn })(two)
  return fqdnProblems(find(design, 'server', 'server-2')!, design).map(({ sentence }) => sentence)
}

test('an FQDN is a host name that no other server has', () => {
  expect(problemsWith('mbx02.contoso.com')).toEqual([])
  expect(problemsWith('MBX01.contoso.com')).toEqual([
    expect.stringContaining('MBX01 has the FQDN “MBX01.contoso.com” too'),
  ])
  expect(problemsWith('mbx 02.contoso.com')).toEqual([expect.stringContaining('is not a host name')])
  expect(problemsWith('10.1.1.2')).toEqual([expect.stringContaining('is an IP address')])
  expect(problemsWith('')).toEqual([expect.stringContaining('is not a host name')])
})
