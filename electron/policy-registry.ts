import { fail, ok, type Result } from '../shared/result'

export const registryKey = 'HKLM\\Software\\Policies\\Mailflow Studio'

type Read = (data: string) => unknown

const text: Read = (data) => data
const yesOrNo: Read = (data) => (/^0x[01]$/.test(data) ? data === '0x1' : data)

/** How each value is read, by its name in lower case: the registry does not tell case apart. */
const values: Readonly<Record<string, { readonly type: string; readonly read: Read; readonly at: readonly string[] }>> =
  {
    allowedfolders: { type: 'REG_MULTI_SZ', read: (data) => data.split('|').filter(Boolean), at: ['allowedFolders'] },
    defaultfolder: { type: 'REG_SZ', read: text, at: ['defaultFolder'] },
    theme: { type: 'REG_SZ', read: text, at: ['defaults', 'theme'] },
    colouring: { type: 'REG_SZ', read: text, at: ['defaults', 'colouring'] },
    author: { type: 'REG_SZ', read: text, at: ['defaults', 'author'] },
    minimap: { type: 'REG_DWORD', read: yesOrNo, at: ['defaults', 'minimap'] },
    ownhops: { type: 'REG_DWORD', read: yesOrNo, at: ['defaults', 'ownHops'] },
  }

/**
 * What `reg query <key> /se |` printed, in the form of the policy file. It prints in the code page of the console, which nothing
 * tells: a value beyond ASCII is refused instead of being read as something else.
 */
export function policyInRegistry(printed: Buffer): Result<object, string> {
  if (printed.some((byte) => byte > 0x7f))
    return fail('a value has letters beyond ASCII, which only the policy file can state')
  const stated: Record<string, unknown> = {}
  const defaults: Record<string, unknown> = {}
  for (const line of printed.toString('ascii').split(/\r?\n/)) {
    const [, name = '', type, data = ''] = /^ {4}(\S.*?) {4}(REG_\w+)(?: {4}(.*))?$/.exec(line) ?? []
    if (type === undefined || name === '(Default)') continue
    const value = values[name.toLowerCase()]
    if (!value) return fail(`the value ${name} is not known`)
    if (value.type !== type) return fail(`the value ${name} is ${type} instead of ${value.type}`)
    const [first = '', second] = value.at
    if (second === undefined) stated[first] = value.read(data)
    else defaults[second] = value.read(data)
  }
  return ok({ ...stated, ...(Object.keys(defaults).length > 0 && { defaults }) })
}
