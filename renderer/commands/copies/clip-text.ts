import { readClip, writeClip } from '../../../shared/file/clip-file'
import type { DesignFileError } from '../../../shared/file/design-file'
import { largestFile } from '../../../shared/file/file-size'
import { fail, type Result } from '../../../shared/result'
import type { Clip } from '../../../shared/edits/paste/clip'
import { toBase64 } from '../../platform/base64'

const begin = 'mailflow-clip:1:'
const end = ':end'
const columns = 76

/** What can be pasted back from plain text: the clip, packed, in lines that a mail may break and indent. */
export async function packedClip(clip: Clip): Promise<string> {
  const packed = await throughStream(
    new TextEncoder().encode(writeClip(clip)),
    new CompressionStream('deflate'),
    Infinity,
  )
  const text = `${begin}${toBase64(packed)}${end}`
  return (text.match(new RegExp(`.{1,${columns}}`, 'g')) ?? []).join('\n')
}

/**
 * The clip in a text from the clipboard: ours, anywhere in it, or the whole of a design file. Undefined where the text is
 * something else.
 */
export async function clipInText(text: string): Promise<Result<Clip, DesignFileError> | undefined> {
  const start = text.indexOf('mailflow-clip:')
  if (start < 0) return readClip(text)
  const carried = text.slice(start).replace(/[\s>]+/g, '')
  const version = Number(/^mailflow-clip:(\d+):/.exec(carried)?.[1])
  if (version > 1) return fail({ code: 'tooNew', version })
  const stop = carried.indexOf(end)
  const unpacked = stop < 0 ? undefined : await unpackedText(carried.slice(begin.length, stop))
  return (unpacked === undefined ? undefined : readClip(unpacked)) ?? fail({ code: 'notJson' })
}

async function unpackedText(base64: string): Promise<string | undefined> {
  try {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
    return new TextDecoder().decode(await throughStream(bytes, new DecompressionStream('deflate'), largestFile))
  } catch {
    return undefined
  }
}

/** A small text may unpack to any size: beyond the limit it is refused. */
async function throughStream(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
  limit: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader()
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    size += read.value.length
    if (size > limit) throw new RangeError('Too large')
    parts.push(new Uint8Array(read.value))
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer())
}
