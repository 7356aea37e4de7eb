import { expect, test } from 'vitest'
import { emptyDesign, find, type Design } from '../model/design'
import { place } from './add'
import { changeItem } from './change'
import { duplicateItems } from './duplicate'
import { sequence } from './edit'

const at = { x: 0, y: 0 }
const mailbox = place('mailbox', at)
const rename = (id: string, name: string) => changeItem<'server'>(id, { name })
const hosts = (design: Design) =>
  ['server-1', 'server-2', 'server-3'].flatMap((id) => find(design, 'server', id)?.fqdn ?? [])

test('a server that is renamed takes its FQDN along', () => {
  const design = sequence(mailbox, rename('server-1', 'MBXA'), mailbox, rename('server-2', 'MBXB'))(emptyDesign)
  expect(hosts(design)).toEqual(['mbxa.contoso.com', 'mbxb.contoso.com'])
})

test('an FQDN that somebody entered stays', () => {
  const design = sequence(
    mailbox,
    changeItem<'server'>('server-1', { fqdn: 'mail.contoso.com' }),
    rename('server-1', 'MBXA'),
  )(emptyDesign)
  expect(hosts(design)).toEqual(['mail.contoso.com'])
})

test('a new server gets an FQDN that no other server has', () => {
  const taken = sequence(
    mailbox,
    changeItem<'server'>('server-1', { name: 'MAIL', fqdn: 'mbx01.contoso.com' }),
    mailbox,
    duplicateItems(['server-2']),
  )(emptyDesign)
  expect(hosts(taken)).toEqual(['mbx01.contoso.com', 'mbx02.contoso.com', 'mbx03.contoso.com'])
})

test('a new server counts on from the name of the one before it', () => {
  const design = sequence(
    mailbox,
    rename('server-1', 'MBXSERVER01'),
    mailbox,
    rename('server-2', 'MAIL'),
    mailbox,
  )(emptyDesign)
  const names = ['server-1', 'server-2', 'server-3'].map((id) => find(design, 'server', id)?.name)
  expect(names).toEqual(['MBXSERVER01', 'MAIL', 'MBX01'])
  expect(
    find(sequence(mailbox, rename('server-1', 'MBXSERVER01'), mailbox)(emptyDesign), 'server', 'server-2'),
  ).toMatchObject({ name: 'MBXSERVER02', fqdn: 'mbxserver02.contoso.com' })
})
