import { expect } from '@playwright/test'
import type { Studio } from './studio'

const mailboxServers = [
  { name: 'MBXSERVER01', fqdn: 'mbxserver01.contoso.com', address: '192.168.5.10' },
  { name: 'MBXSERVER02', fqdn: 'mbxserver02.contoso.com', address: '192.168.5.20' },
] as const

/** Procedure P0 with the mouse, from an empty canvas: the things, their names and addresses, then the lines with the safe answers. */
export async function drawP0(studio: Studio) {
  await studio.place('internet', { x: 90, y: 280 })
  await placeEdge(studio)
  for (const [index, server] of mailboxServers.entries()) await placeMailbox(studio, server, 150 + index * 260)
  await drawLines(studio)
}

async function placeEdge(studio: Studio) {
  await studio.place('edge', { x: 370, y: 280 })
  const { inspector } = studio
  await studio.field('Version').selectOption('2019')
  await expect(studio.field('FQDN')).toHaveValue('edge01.contoso.com')
  await studio.fill('IP addresses', '10.1.1.1', inspector.getByRole('group', { name: 'External' }))
  await studio.fill('IP addresses', '10.1.1.2', inspector.getByRole('group', { name: 'Internal' }))
  await expect(studio.node('EDGE01')).toContainText('10.1.1.1external')
  await expect(studio.node('EDGE01')).toContainText('10.1.1.2internal')
}

async function placeMailbox(studio: Studio, { name, fqdn, address }: (typeof mailboxServers)[number], y: number) {
  await studio.place('mailbox', { x: 720, y })
  await expect(studio.node('MBX01')).toContainText('2019')
  await studio.fill('Name', name, studio.inspector.getByRole('region', { name: 'General' }))
  await expect(studio.node(name)).toBeVisible()
  await studio.fill('FQDN', fqdn)
  await studio.fill('IP addresses', address)
  await expect(studio.node(name)).toContainText(fqdn)
  await expect(studio.node(name)).toContainText(address)
}

async function drawLines(studio: Studio) {
  await studio.connect('Internet', 'EDGE01', 'bottom')
  await studio.choose('From the Internet, on the external adapter')
  await studio.connect('EDGE01', 'Internet', 'top')
  await expect(studio.label('To Internet')).toBeVisible()
  for (const { name } of mailboxServers) await studio.connect('EDGE01', name, 'top')
  for (const { name } of mailboxServers) await studio.connect(name, 'EDGE01', 'bottom')
  await expect(studio.label('To Internal Org')).toBeVisible()
  await expect(studio.label('To Edge')).toBeVisible()
}
