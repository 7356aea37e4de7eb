import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Disk } from './disk'
import { sweepTemporary } from './temporary'
import { newFolder } from './testing/folder'
import { endsByItself, programOf } from './testing/killed-program'
import { failingDisk, fullDisk, systemError, watchedDisk } from './testing/watched-disk'
import { writeWholeFile, type WriteOptions } from './write-whole-file'

const before = 'what stood there before'
const after = 'what is written now'

/** A folder with a file, and what is asked of it. */
async function place(content: string | null = before) {
  const folder = await newFolder()
  const path = join(folder, 'Contoso.mailflow')
  if (content !== null) writeFileSync(path, content)
  const problemOf = async (options: WriteOptions = {}, at = path) => {
    const written = await writeWholeFile(at, after, options)
    return written.ok ? 'written' : written.error
  }
  return { folder, path, problemOf, read: () => readFileSync(path, 'utf8'), names: () => readdirSync(folder) }
}

describe('a file that is written', () => {
  test('is there whole, with nothing beside it', async () => {
    const { path, problemOf, read, names } = await place(null)
    expect(await problemOf()).toBe('written')
    expect([read(), names()]).toEqual([after, ['Contoso.mailflow']])
    expect(statSync(path).mode & 0o777).toBe(0o666 & ~process.umask())
  })

  test('is forced to the drive, and so is its name, before anybody hears of it', async () => {
    const { problemOf } = await place()
    const calls: string[] = []
    const disk = watchedDisk((call, run, words) => {
      calls.push(call === 'open' ? `open ${String(words[1])}` : call)
      return run()
    })
    await problemOf({ disk })
    const order = ['open wx', 'handle.write', 'handle.sync', 'readFile', 'rename', 'open r', 'handle.sync']
    expect(calls.filter((call) => order.includes(call))).toEqual(order)
  })

  test('keeps access rights, owner and extended attributes of the file before', async () => {
    const { path, problemOf } = await place()
    chmodSync(path, 0o640)
    const isLinux = process.platform === 'linux'
    const attribute = (script: string) =>
      execFileSync('python3', ['-c', `import os,sys;p=sys.argv[1];${script}`, path], { encoding: 'utf8' }).trim()
    if (isLinux) attribute('os.setxattr(p,"user.label",b"secret")')
    const { uid, gid } = statSync(path)
    expect(await problemOf()).toBe('written')
    expect(statSync(path)).toMatchObject({ uid, gid })
    expect(statSync(path).mode & 0o777).toBe(0o640)
    if (isLinux) expect(attribute('print(os.getxattr(p,"user.label").decode())')).toBe('secret')
  })

  test('is never readable by others on its way, where the file before was not', async () => {
    const { path, problemOf, folder } = await place()
    chmodSync(path, 0o600)
    const seen: number[] = []
    const disk = watchedDisk((_call, run) => {
      for (const name of readdirSync(folder)) seen.push(statSync(join(folder, name)).mode & 0o777)
      return run()
    })
    await problemOf({ disk })
    expect(new Set(seen)).toEqual(new Set([0o600]))
  })

  test('takes the place of what a link leads to, and the link stays', async () => {
    const { folder, path, problemOf, read } = await place()
    symlinkSync('Contoso.mailflow', join(folder, 'link'))
    expect(await problemOf({}, join(folder, 'link'))).toBe('written')
    expect(lstatSync(join(folder, 'link')).isSymbolicLink()).toBe(true)
    expect([read(), lstatSync(path).isFile()]).toEqual([after, true])
  })

  test('takes the place of the link itself where links are not followed', async () => {
    const { folder, read, problemOf } = await place()
    symlinkSync('Contoso.mailflow', join(folder, 'link'))
    expect(await problemOf({ followLink: false }, join(folder, 'link'))).toBe('written')
    expect([lstatSync(join(folder, 'link')).isFile(), read()]).toEqual([true, before])
  })

  test('does not take the place of another where that is not wanted', async () => {
    const { problemOf, read, names } = await place()
    expect(await problemOf({ keepOld: true })).toBe('exists')
    const created = await place(null)
    const late = watchedDisk((call, run) => {
      if (call === 'link') writeFileSync(created.path, before)
      return run()
    })
    expect(await created.problemOf({ keepOld: true, disk: late })).toBe('exists')
    expect([read(), created.read(), names(), created.names()].flat()).toEqual([
      before,
      before,
      'Contoso.mailflow',
      'Contoso.mailflow',
    ])
    expect(await created.problemOf({ keepOld: true }, join(created.folder, 'new'))).toBe('written')
    expect(created.names()).toEqual(['Contoso.mailflow', 'new'])
  })
})

describe('no file is written, and nothing is left behind,', () => {
  test('into a folder that is gone: it is not made again', async () => {
    const { folder, problemOf } = await place()
    rmSync(folder, { recursive: true })
    expect(await problemOf()).toBe('folderGone')
    expect(existsSync(folder)).toBe(false)
  })

  test('over a file that is read-only', async () => {
    const { path, problemOf, read, names } = await place()
    chmodSync(path, 0o444)
    expect(await problemOf()).toBe('readOnly')
    expect([read(), names()]).toEqual([before, ['Contoso.mailflow']])
  })

  test('over a folder, a pipe, a device or a link to any of them', async () => {
    const { folder, problemOf } = await place()
    mkdirSync(join(folder, 'folder'))
    execFileSync('mkfifo', [join(folder, 'pipe')])
    symlinkSync('pipe', join(folder, 'link'))
    expect(await problemOf({}, join(folder, 'folder'))).toBe('isFolder')
    expect(await problemOf({}, join(folder, 'pipe'))).toBe('notAFile')
    expect(await problemOf({}, join(folder, 'link'))).toBe('notAFile')
    expect(await problemOf({}, '/dev/null')).toBe('notAFile')
    expect(lstatSync(join(folder, 'pipe')).isFIFO()).toBe(true)
  })

  test('in the place of a link that leads nowhere or in a circle', async () => {
    const { folder, problemOf } = await place()
    symlinkSync('nowhere', join(folder, 'link'))
    symlinkSync('circle', join(folder, 'circle'))
    expect(await problemOf({}, join(folder, 'link'))).toBe('brokenLink')
    expect(await problemOf({}, join(folder, 'circle'))).toBe('brokenLink')
    expect(lstatSync(join(folder, 'link')).isSymbolicLink()).toBe(true)
  })

  test('that has a second name, unless the names may part', async () => {
    const { folder, path, problemOf, read } = await place()
    linkSync(path, join(folder, 'second'))
    expect(await problemOf()).toBe('hardLinked')
    expect(await problemOf({ partNames: true })).toBe('written')
    expect([read(), readFileSync(join(folder, 'second'), 'utf8')]).toEqual([after, before])
  })

  test('under a name that is too long; the longest name that fits is written', async () => {
    const { folder, problemOf, names } = await place(null)
    expect(await problemOf({}, join(folder, 'ü'.repeat(200)))).toBe('nameTooLong')
    expect(names()).toEqual([])
    expect(await problemOf({}, join(folder, 'x'.repeat(255)))).toBe('written')
    expect(names()).toEqual(['x'.repeat(255)])
  })

  test('through a file as if it were a folder', async () => {
    const { path, problemOf } = await place()
    expect(await problemOf({}, join(path, 'inner'))).toBe('throughFile')
  })
})

describe('where the drive fails, the old file stays whole', () => {
  async function expectOld(disk: Disk, problem: string, options: WriteOptions = {}) {
    const { problemOf, read, names } = await place()
    expect(await problemOf({ ...options, disk })).toBe(problem)
    expect([read(), names()]).toEqual([before, ['Contoso.mailflow']])
  }

  test('full after any number of bytes', async () => {
    for (let room = 0; room < after.length; room += 1) await expectOld(fullDisk(room), 'diskFull')
    const enough = await place()
    expect(await enough.problemOf({ disk: fullDisk(after.length) })).toBe('written')
  })

  test.each([
    ['no room for a new file', { open: 'ENOSPC' }, 'diskFull'],
    ['a quota that is used up', { 'handle.write': 'EDQUOT' }, 'diskFull'],
    ['a drive that breaks', { 'handle.write': 'EIO' }, 'unwritable'],
    ['bytes that cannot be forced to the drive', { 'handle.sync': 'EIO' }, 'unwritable'],
    ['no room for what was only cached', { 'handle.sync': 'ENOSPC' }, 'diskFull'],
    ['a drive that may only be read', { open: 'EROFS' }, 'refused'],
    ['bytes that cannot be read back', { readFile: 'EIO' }, 'unwritable'],
  ])('%s', (_, codes, problem) => expectOld(failingDisk(codes), problem))

  test('bytes that the drive says it took and did not keep', async () => {
    const lossy = watchedDisk((call, run, words) => {
      if (call !== 'handle.write') return run()
      const [bytes, from, length, at] = words as [Buffer, number, number, number]
      return run(bytes, from, length - 1, at).then(() => ({ bytesWritten: length, buffer: bytes }))
    })
    await expectOld(lossy, 'notKept')
    await expectOld(
      watchedDisk((_call, run) => run()),
      'notKept',
      { check: () => false },
    )
  })

  test('a file that another program holds for good', async () => {
    await expectOld(failingDisk({ rename: 'EPERM' }), 'inUse')
    await expectOld(failingDisk({ rename: 'EBUSY' }), 'inUse')
  })

  test('a scanner that holds it for a moment is waited for', async () => {
    const { problemOf, read } = await place()
    let refusals = 3
    const scanned = watchedDisk((call, run) => {
      if ((call === 'rename' || call === 'open') && refusals-- > 0) throw systemError('EBUSY')
      return run()
    })
    expect(await problemOf({ disk: scanned })).toBe('written')
    expect(read()).toBe(after)
  })

  test('a network drive that cannot force anything is no failure', async () => {
    const { problemOf, read } = await place()
    expect(await problemOf({ disk: failingDisk({ 'handle.sync': 'EINVAL' }) })).toBe('written')
    expect(read()).toBe(after)
  })
})

test('killed at any step, the file is the old or the new one, and the next start clears what is left', async () => {
  const program = await programOf(join(import.meta.dirname, 'testing/write-and-die.ts'))
  const { folder, path, names } = await place()
  const seen = new Set<string>()
  let last = 1
  for (; ; last += 1) {
    writeFileSync(path, before)
    const isDone = await endsByItself(program, path, after, String(last))
    seen.add(readFileSync(path, 'utf8'))
    await sweepTemporary(folder)
    expect(names()).toEqual(['Contoso.mailflow'])
    if (isDone) break
  }
  expect([...seen].sort()).toEqual([after, before].sort())
  expect(last).toBeGreaterThan(10)
})

test('what another machine or a running program is writing is left alone for a day', async () => {
  const folder = await newFolder()
  const own = (host: string, pid: number) => `.mailflow-${host}-${pid}-0123456789abcdef.tmp`
  const others = [own('00000000', 1), '.mailflow-notes.tmp', 'mailflow.tmp']
  for (const name of others) writeFileSync(join(folder, name), '')
  await sweepTemporary(folder)
  expect(readdirSync(folder).sort()).toEqual([...others].sort())
  const yesterday = Date.now() / 1000 - 25 * 60 * 60
  for (const name of others) utimesSync(join(folder, name), yesterday, yesterday)
  await sweepTemporary(folder)
  expect(readdirSync(folder).sort()).toEqual(others.slice(1).sort())
  await sweepTemporary(join(folder, 'gone'))
})
