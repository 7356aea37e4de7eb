import { posix, win32 } from 'node:path'
import { expect, test } from 'vitest'
import { policySummary, readPolicy, type Machine } from './policy'

const linuxFile = '/etc/mailflow-studio/policy.json'

/** A machine with these files, and what `reg query` prints there. */
function machineWith(
  files: Record<string, unknown>,
  more: Partial<Machine> & { registry?: readonly string[] } = {},
): Machine {
  const { registry, ...rest } = more
  return {
    platform: 'linux',
    programData: 'D:\\ProgramData',
    home: rest.platform === 'win32' ? 'C:\\Users\\jane' : '/home/jane',
    async read(path) {
      const content = files[path]
      if (content === undefined) throw Object.assign(new Error(`no such file, open '${path}'`), { code: 'ENOENT' })
      return typeof content === 'string' ? content : JSON.stringify(content)
    },
    async queryRegistry(key) {
      return (
        registry && Buffer.from(['', key.replace('HKLM', 'HKEY_LOCAL_MACHINE'), ...registry, ''].join('\r\n'), 'latin1')
      )
    },
    ...rest,
  }
}

const problemOf = async (content: unknown, machine?: Partial<Machine>) => {
  const read = await readPolicy(machineWith({ [linuxFile]: content }, machine))
  return read.ok ? 'fine' : read.error
}

test('without a policy everything is allowed and nothing is stated', async () => {
  const read = await readPolicy(machineWith({}))
  expect(read).toEqual({ ok: true, value: { defaults: {} } })
  expect(read.ok && policySummary(read.value)).toBeNull()
})

const stated = {
  allowedFolders: ['/srv/designs', '~/Designs'],
  defaultFolder: '/srv/designs',
  defaults: { theme: 'dark', colouring: 'role', minimap: true, ownHops: false, author: 'Messaging team' },
}

test('what a policy states is read, with the home folder of the user; what is told of it elsewhere has no values', async () => {
  const read = await readPolicy(machineWith({ [linuxFile]: stated }))
  expect(read).toEqual({ ok: true, value: { ...stated, allowedFolders: ['/srv/designs', '/home/jane/Designs'] } })
  expect(read.ok && policySummary(read.value)).toBe(
    'allowed folders: 2; defaults: folder, theme, colouring, minimap, ownHops, author',
  )
})

test.each<[NodeJS.Platform, string]>([
  ['linux', linuxFile],
  ['darwin', '/Library/Application Support/Mailflow Studio/policy.json'],
  ['win32', 'D:\\ProgramData\\Mailflow Studio\\policy.json'],
])('on %s it is read from %s', async (platform, file) => {
  const policy = '\uFEFF{ "defaults": { "theme": "dark" } }'
  expect(await readPolicy(machineWith({ [file]: policy }, { platform }))).toMatchObject({
    ok: true,
    value: { defaults: { theme: 'dark' } },
  })
})

test('a policy that cannot be used is one sentence that names it, the problem and who can mend it', async () => {
  expect(await problemOf('{ "allowedFolders": [')).toBe(
    `The policy of this computer, ${linuxFile}, cannot be used: it is not JSON. Mailflow Studio starts again when your administrator has corrected or removed it.`,
  )
  expect(await problemOf({ allowedFolder: ['/srv'] })).toMatch(/Unrecognized key: "allowedFolder"/)
  expect(await problemOf({ allowedFolders: [] })).toMatch(/allowedFolders: Too small/)
  expect(await problemOf({ allowedFolders: ['designs'] })).toMatch(/designs is not a folder that begins at the root/)
  expect(await problemOf({ allowedFolders: ['~jane/designs'] })).toMatch(/~jane\/designs is not a folder/)
  expect(await problemOf({ defaultFolder: 'designs' })).toMatch(/designs is not a folder/)
  expect(await problemOf({ defaults: { theme: 'pink' } })).toMatch(/defaults\.theme: Invalid option/)
  const denied = { read: async () => Promise.reject(Object.assign(new Error('no'), { code: 'EACCES' })) }
  expect(await problemOf({}, denied)).toMatch(/it cannot be read \(EACCES\)/)
})

const inRegistry = [
  '    (Default)    REG_SZ    nothing',
  '    AllowedFolders    REG_MULTI_SZ    D:\\Designs|\\\\server\\share\\Mail flow|~\\Designs',
  '    defaultfolder    REG_SZ    D:\\Designs',
  '    Theme    REG_SZ    light',
  '    Minimap    REG_DWORD    0x1',
]

test('on Windows the registry counts before the file, value by value', async () => {
  const file = win32.join('D:\\ProgramData', 'Mailflow Studio', 'policy.json')
  const files = { [file]: { allowedFolders: ['C:\\Elsewhere'], defaults: { theme: 'dark', author: 'Team' } } }
  expect(await readPolicy(machineWith(files, { platform: 'win32', registry: inRegistry }))).toEqual({
    ok: true,
    value: {
      allowedFolders: ['D:\\Designs', '\\\\server\\share\\Mail flow', 'C:\\Users\\jane\\Designs'],
      defaultFolder: 'D:\\Designs',
      defaults: { theme: 'light', author: 'Team', minimap: true },
    },
  })
})

test.each([
  ['    Themes    REG_SZ    light', /the value Themes is not known/],
  ['    Theme    REG_DWORD    0x1', /the value Theme is REG_DWORD instead of REG_SZ/],
  ['    Minimap    REG_DWORD    0x2', /defaults\.minimap/],
  ['    AllowedFolders    REG_MULTI_SZ    ', /allowedFolders: Too small/],
  ['    AllowedFolders    REG_MULTI_SZ    D:\\Entw\xfcrfe', /letters beyond ASCII/],
])('in the registry %j is refused', async (line, problem) => {
  const read = await readPolicy(machineWith({}, { platform: 'win32', registry: [line] }))
  expect(read).toMatchObject({ ok: false, error: expect.stringMatching(problem) as string })
  expect(!read.ok && read.error).toContain('HKLM\\Software\\Policies\\Mailflow Studio')
})

test('elsewhere no registry is asked', async () => {
  const queryRegistry = () => Promise.reject(new Error('asked'))
  expect(await readPolicy(machineWith({ [posix.normalize(linuxFile)]: {} }, { queryRegistry }))).toMatchObject({
    ok: true,
  })
})
