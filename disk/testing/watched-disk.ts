import type { FileHandle } from 'node:fs/promises'
import { realDisk, type Disk } from '../disk'

/**
 * Sees every call on its way to the drive: `rename`, `handle.write`, … It may run it, run another one in its place, throw, or end
 * the process.
 */
export type Watch = (call: string, run: (...other: unknown[]) => Promise<unknown>, words: readonly unknown[]) => unknown

export function watchedDisk(watch: Watch): Disk {
  return watched(realDisk, '', async (call, run, words) => {
    const result = await watch(call, run, words)
    return call === 'open' ? watched(result as FileHandle, 'handle.', watch) : result
  })
}

function watched<T extends object>(target: T, prefix: string, watch: Watch): T {
  return new Proxy(target, {
    get(from, name) {
      const value: unknown = Reflect.get(from, name, from)
      if (typeof value !== 'function') return value
      return async (...words: unknown[]) =>
        watch(
          prefix + String(name),
          (...other) => Promise.resolve(Reflect.apply(value, from, other.length > 0 ? other : words)),
          words,
        )
    },
  })
}

/** An error as the system gives it. */
export function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: a test says so, at /home/user/secret/path`), { code })
}

/** A drive that fails at each of these calls. */
export function failingDisk(codes: Readonly<Record<string, string>>): Disk {
  return watchedDisk((call, run) => {
    const code = codes[call]
    if (code !== undefined) throw systemError(code)
    return run()
  })
}

/** A drive on which only so many bytes find room: what is over is not written, and said to be short, as POSIX has it. */
export function fullDisk(room: number): Disk {
  let left = room
  return watchedDisk((call, run, words) => {
    if (call !== 'handle.write') return run()
    const [bytes, from, length, at] = words as [Buffer, number, number, number]
    if (left === 0) throw systemError('ENOSPC')
    const fits = Math.min(length, left)
    left -= fits
    return run(bytes, from, fits, at)
  })
}
