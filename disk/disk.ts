import fs from 'node:fs/promises'

/** The calls of the file system that writing makes, so that a test can hand it a drive that fails. */
export type Disk = Pick<
  typeof fs,
  'access' | 'link' | 'lstat' | 'mkdir' | 'open' | 'readFile' | 'readdir' | 'realpath' | 'rename' | 'rm' | 'stat'
>

export const realDisk: Disk = fs

/** The system's code of an error, such as `ENOENT`; empty for what is no error of the system. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
