import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import log from 'electron-log/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newFolder } from '../disk/testing/folder'
import { largestLog, lastLines, openLog } from './log'

let folder = ''

beforeAll(async () => {
  folder = join(await newFolder(), 'logs')
  openLog(folder)
  log.transports.console.level = false
})

afterAll(() => log.errorHandler.stopCatching())

test('what is logged is read again, without what it may not hold', async () => {
  log.error('saveDesign', new Error("EACCES: permission denied, open '/home/jane/Contoso.mailflow'"))
  log.info({ design: 'Contoso' }, 'Contoso.mailflow at /srv/designs')
  const lines = (await lastLines(folder)).join('\n')
  expect(lines).toMatch(/\[error\]\s+saveDesign Error: EACCES: permission denied, open …/)
  expect(lines).toMatch(/at .*:\d+:\d+\n/)
  expect(await readFile(join(folder, 'main.log'), 'utf8')).not.toMatch(/jane|srv|design:/i)
})

test('nobody else on the machine reads it', async () => {
  expect((await stat(join(folder, 'main.log'))).mode & 0o777).toBe(process.platform === 'win32' ? 0o666 : 0o600)
})

test('however much is logged, two files of limited size are kept, and the last lines are the newest', async () => {
  const line = 'x '.repeat(1000)
  for (let count = 0; count < 1000; count += 1) log.info(count, line)
  const names = await readdir(folder)
  expect(names.toSorted()).toEqual(['main.log', 'main.old.log'])
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(folder, name))).size))
  for (const size of sizes) expect(size).toBeLessThan(largestLog + 5000)
  const lines = await lastLines(folder)
  expect([lines.length, lines.at(-1)]).toEqual([60, expect.stringContaining('999 x x')])
})

test('lines of an earlier version are scrubbed when they are read, and no log gives no lines', async () => {
  const other = await newFolder()
  expect(await lastLines(other)).toEqual([])
  await writeFile(join(other, 'main.log'), "open '/home/jane/Contoso.mailflow'\n")
  expect(await lastLines(other)).toEqual(['open …'])
})
