import { expect } from '@playwright/test'
import type { Studio } from './studio'

const mailboxServers = [
  { name: 'MBXSERVER01', fqdn: 'mbxserver01.contoso.com', address: '192.168.5.10' },
  { name: 'MBXSERVER02', fqdn: 'mbxserver02.contoso.com', address: '192.168.5.20' },
] as const

/**
 * Procedure P0 with the mouse, from an empty canvas: the things, their names and addresses, then the lines with the safe answers.
 * Gives the number of gestures: a drag, a click, a key and a text that is typed are one each, a choice from a list is two.
 */
export async function drawP0(studio: Studio): Promise<number> {
  await studio.place('internet', { x: 90, y: 280 })
  const forEdge = await placeEdge(studio)
  const [first, second] = mailboxServers
  const forFirst = await placeMailbox(studio, first, 150, first.name)
  // The second one counts on from the name of the first.
  const forSecond = await placeMailbox(studio, second, 410)
  return 1 + forEdge + forFirst + forSecond + (await drawLines(studio))
}

async function placeEdge(studio: Studio): Promise<number> {
  await studio.place('edge', { x: 370, y: 280 })
  const typed = await describe(studio, '', '10.1.1.1', '10.1.1.2')
  await studio.field('Version').selectOption('2019')
  await expect(studio.field('FQDN')).toHaveValue('edge01.contoso.com')
  await expect(studio.card('EDGE01', '10.1.1.1 external')).toBeVisible()
  await expect(studio.card('EDGE01', '10.1.1.2 internal')).toBeVisible()
  return 3 + typed
}

async function placeMailbox(
  studio: Studio,
  { name, fqdn, address }: (typeof mailboxServers)[number],
  y: number,
  typedName = '',
): Promise<number> {
  await studio.place('mailbox', { x: 720, y })
  const typed = await describe(studio, typedName, address)
  await expect(studio.card(name, '2019')).toBeVisible()
  await expect(studio.card(name, fqdn)).toBeVisible()
  await expect(studio.card(name, address)).toBeVisible()
  return 1 + typed
}

/** Enter opens the fields at the card that is selected; Tab leads through them, Enter keeps what was typed. */
async function describe({ page, quickFields }: Studio, ...texts: readonly string[]): Promise<number> {
  await page.keyboard.press('Enter')
  await expect(quickFields.first()).toBeFocused()
  for (const [index, text] of texts.entries()) {
    if (index > 0) await page.keyboard.press('Tab')
    await page.keyboard.type(text)
  }
  await page.keyboard.press('Enter')
  return 2 + texts.length - 1 + texts.filter((text) => text !== '').length
}

async function drawLines(studio: Studio): Promise<number> {
  await studio.connect('Internet', 'EDGE01', 'bottom')
  await studio.choose('From the Internet, on the external adapter')
  await studio.connect('EDGE01', 'Internet', 'top')
  await expect(studio.label('To Internet')).toBeVisible()
  for (const { name } of mailboxServers) await studio.connect('EDGE01', name, 'top')
  for (const { name } of mailboxServers) await studio.connect(name, 'EDGE01', 'bottom')
  await expect(studio.label('To Internal Org')).toBeVisible()
  await expect(studio.label('To Edge')).toBeVisible()
  return 3 + 2 * mailboxServers.length
}
