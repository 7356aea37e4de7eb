import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { userInfo } from 'node:os'
import { posix, win32 } from 'node:path'
import { promisify } from 'node:util'
import { codeOf } from '../disk/disk'
import { defaultsSchema, type Defaults } from '../shared/ipc/defaults'
import { fail, ok, type Result } from '../shared/result'
import { z } from '../shared/zod'
import { policyInRegistry, registryKey } from './policy-registry'

const folderSchema = z.string().trim().min(1).max(1000)

const policySchema = z.strictObject({
  allowedFolders: z.array(folderSchema).min(1).max(100).optional(),
  defaultFolder: folderSchema.optional(),
  defaults: defaultsSchema.optional(),
})

/** What an administrator states for a machine. Folders are absolute. */
export interface Policy {
  /** Designs and exports are opened and saved in these folders alone; undefined where everywhere is allowed. */
  allowedFolders?: readonly string[]
  /** Where dialogs begin before one has ended somewhere. */
  defaultFolder?: string
  defaults: Defaults
}

/** Where a policy is read from; tests give other ones. */
export interface Machine {
  platform: NodeJS.Platform
  programData: string
  /** `~` in a folder: as the system knows it, not as the environment of the program says. */
  home: string
  /** Rejects with `ENOENT` where the file is not there. */
  read(path: string): Promise<string>
  /** The values of a key as `reg query` prints them; undefined where there is no such key. */
  queryRegistry(key: string): Promise<Buffer | undefined>
}

const thisMachine = (): Machine => ({
  platform: process.platform,
  programData: process.env['ProgramData'] ?? 'C:\\ProgramData',
  home: userInfo().homedir,
  read: (path) => readFile(path, 'utf8'),
  async queryRegistry(key) {
    const program = win32.join(process.env['SystemRoot'] ?? 'C:\\Windows', 'System32', 'reg.exe')
    const asked = promisify(execFile)(program, ['query', key, '/reg:64', '/se', '|'], {
      encoding: 'buffer',
      windowsHide: true,
    })
    // It ends with 1 where the key is not there, and where it may not be used at all: then the file alone counts.
    return asked.then(({ stdout }) => stdout).catch(() => undefined)
  },
})

/**
 * The policy of this machine; none is one that states nothing. What the registry states counts before what the file does. A policy
 * that cannot be read is a failure with a sentence for a person, since nobody can tell what it was meant to forbid.
 */
export async function readPolicy(machine: Machine = thisMachine()): Promise<Result<Policy, string>> {
  const file = policyFile(machine)
  const fromFile = await readFileOf(machine, file)
  if (!fromFile.ok) return fail(sentence(file, fromFile.error))
  const fromRegistry = await readRegistryOf(machine)
  if (!fromRegistry.ok) return fail(sentence(registryKey, fromRegistry.error))
  const defaults = { ...fromFile.value.defaults, ...fromRegistry.value.defaults }
  return ok({ ...fromFile.value, ...fromRegistry.value, defaults })
}

/** What is told of a policy where faults are looked for: not its values, which name folders and people. */
export function policySummary({ allowedFolders, defaultFolder, defaults }: Policy): string | null {
  const stated = [...(defaultFolder === undefined ? [] : ['folder']), ...Object.keys(defaults)]
  const parts = [
    ...(allowedFolders ? [`allowed folders: ${allowedFolders.length}`] : []),
    ...(stated.length > 0 ? [`defaults: ${stated.join(', ')}`] : []),
  ]
  return parts.length > 0 ? parts.join('; ') : null
}

function policyFile({ platform, programData }: Machine): string {
  if (platform === 'win32') return win32.join(programData, 'Mailflow Studio', 'policy.json')
  if (platform === 'darwin') return '/Library/Application Support/Mailflow Studio/policy.json'
  return '/etc/mailflow-studio/policy.json'
}

async function readFileOf(machine: Machine, file: string): Promise<Result<Partial<Policy>, string>> {
  let text: string
  try {
    text = await machine.read(file)
  } catch (error) {
    const code = codeOf(error)
    return code === 'ENOENT' || code === 'ENOTDIR' ? ok({}) : fail(`it cannot be read (${code})`)
  }
  try {
    // Windows PowerShell begins a file with a byte order mark.
    return checked(machine, JSON.parse(text.replace(/^\uFEFF/, '')))
  } catch {
    return fail('it is not JSON')
  }
}

async function readRegistryOf(machine: Machine): Promise<Result<Partial<Policy>, string>> {
  if (machine.platform !== 'win32') return ok({})
  const printed = await machine.queryRegistry(registryKey)
  if (!printed) return ok({})
  const stated = policyInRegistry(printed)
  return stated.ok ? checked(machine, stated.value) : stated
}

function checked(machine: Machine, stated: unknown): Result<Partial<Policy>, string> {
  const parsed = policySchema.safeParse(stated)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    const place = issue?.path.join('.')
    return fail(`${place ? `${place}: ` : ''}${issue?.message ?? 'it has another form'}`)
  }
  const { allowedFolders, defaultFolder, defaults } = parsed.data
  const folders = allowedFolders?.map((folder) => withHome(machine, folder))
  const start = defaultFolder === undefined ? undefined : withHome(machine, defaultFolder)
  const { isAbsolute } = machine.platform === 'win32' ? win32 : posix
  const wrong = [...(folders ?? []), ...(start === undefined ? [] : [start])].find((folder) => !isAbsolute(folder))
  if (wrong !== undefined) return fail(`${wrong} is not a folder that begins at the root of a drive, or with ~`)
  return ok({
    ...(folders && { allowedFolders: folders }),
    ...(start !== undefined && { defaultFolder: start }),
    ...(defaults && { defaults }),
  })
}

function withHome({ platform, home }: Machine, folder: string): string {
  const { join } = platform === 'win32' ? win32 : posix
  return /^~(?=$|[\\/])/.test(folder) ? join(home, folder.slice(1)) : folder
}

function sentence(source: string, problem: string): string {
  return `The policy of this computer, ${source}, cannot be used: ${problem}. Mailflow Studio starts again when your administrator has corrected or removed it.`
}
