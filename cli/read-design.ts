import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { readAtMost } from '../disk/read-at-most'
import { readDesign } from '../shared/file/design-file'
import { designFileErrorSentence } from '../shared/file/design-file-words'
import { largestFile } from '../shared/file/file-size'
import type { Design } from '../shared/model/design'
import { fail, ok, type Result } from '../shared/result'
import { quoted } from './words'
import type { World } from './world'

/** A design, with the text that it was read from. */
export interface ReadDesign {
  readonly design: Design
  readonly text: string
}

export const fileHelp = 'the design file, or - for standard input'
export const standardInput = '-'

/** The design in a file, or on standard input for `-`; else one sentence that names the file, the problem and the next step. */
export async function readDesignFile(path: string, world: World): Promise<Result<ReadDesign, string>> {
  const name = path === standardInput ? 'standard input' : path
  const bytes = path === standardInput ? ok(await world.readInput(largestFile)) : await read(path, world)
  if (!bytes.ok) return bytes
  if (bytes.value.length > largestFile) return fail(designFileErrorSentence({ code: 'tooLarge' }, name))
  const text = textOf(bytes.value)
  if (text === undefined) return fail(`${quoted(name)} is not UTF-8 text: choose a file that ends in .mailflow.`)
  const design = readDesign(text)
  return design.ok ? ok({ design: design.value, text }) : fail(designFileErrorSentence(design.error, name))
}

async function read(path: string, world: World): Promise<Result<Uint8Array, string>> {
  const full = resolve(world.folder, path)
  try {
    const found = await stat(full)
    if (found.isDirectory()) return fail(`${quoted(path)} is a folder: name a design file in it.`)
    // Bytes of what says no size, such as a pipe or a device, are counted while they come.
    const bytes = found.size > largestFile ? 'tooLarge' : await readAtMost(full, largestFile)
    if (bytes === 'tooLarge') return fail(designFileErrorSentence({ code: 'tooLarge' }, path))
    if (bytes === 'noWriter')
      return fail(`${quoted(path)} is a pipe into which nothing writes: start its writer first.`)
    return ok(bytes)
  } catch (error) {
    return fail(`${quoted(path)} ${problemOf(error)}`)
  }
}

function problemOf(error: unknown): string {
  const { code = 'unknown' } = error as NodeJS.ErrnoException
  return problems[code] ?? `cannot be read (${code}): check the path and the drive.`
}

const missing = 'does not exist: check the path, or start with “mailflow new”.'
const problems: Readonly<Record<string, string>> = {
  ENOENT: missing,
  ENOTDIR: missing,
  EACCES: 'may not be read: ask for the right to read it.',
  EPERM: 'may not be read: ask for the right to read it.',
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
