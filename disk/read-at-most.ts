import { constants } from 'node:fs'
import type { FileHandle } from 'node:fs/promises'
import { realDisk, type Disk } from './disk'

/** The bytes of a file, device or pipe, or `tooLarge`, or `noWriter` for a pipe into which nothing writes. */
export type ReadBytes = Buffer | 'tooLarge' | 'noWriter'

const block = 1024 * 1024
const pause = 20
/** How long a pipe waits for its first writer. */
const patience = 3000

/** Reads to the end, and never more than `most` bytes and one: what is endless is too large. Errors of the system are thrown. */
export async function readAtMost(path: string, most: number, disk: Disk = realDisk): Promise<ReadBytes> {
  // Without waiting: opening a pipe would otherwise wait for its writer for good.
  const handle = await disk.open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    const isPipe = (await handle.stat()).isFIFO()
    return await readOn(handle, most, isPipe)
  } finally {
    await handle.close()
  }
}

async function readOn(handle: FileHandle, most: number, isPipe: boolean): Promise<ReadBytes> {
  const parts: Buffer[] = []
  let length = 0
  let isOpen = !isPipe
  const until = Date.now() + patience
  while (length <= most) {
    const part = await readPart(handle, Math.min(block, most + 1 - length))
    if (part === 'later') isOpen = true
    if (part === 'end' && isOpen) return Buffer.concat(parts)
    if (part === 'end' && Date.now() > until) return 'noWriter'
    if (typeof part === 'string') await new Promise((resolve) => setTimeout(resolve, pause))
    else {
      isOpen = true
      parts.push(part)
      length += part.length
    }
  }
  return 'tooLarge'
}

async function readPart(handle: FileHandle, size: number): Promise<Buffer | 'end' | 'later'> {
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(size), 0, size, null)
    return bytesRead === 0 ? 'end' : buffer.subarray(0, bytesRead)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EAGAIN') return 'later'
    throw error
  }
}
