import { z } from '../zod'
import { wholeClip, type Clip } from '../edits/paste/clip'
import { ok, type Result } from '../result'
import { parseJson, readDesign, writeDesign, type DesignFileError } from './design-file'

/** How copied objects travel: as the file of the design that they are part of, with the ids of those that are meant. */
const carriedSchema = z.strictObject({ ids: z.array(z.string()).max(200_000), file: z.string() })

export function writeClip({ design, ids }: Clip): string {
  return JSON.stringify({ ids: [...ids], file: writeDesign(design) } satisfies z.infer<typeof carriedSchema>)
}

/** The clip in a text, or in the text of a whole design file; undefined where it is neither. Ids that mean nothing are left out. */
export function readClip(text: string): Result<Clip, DesignFileError> | undefined {
  const parsed = parseJson(text)
  if (!parsed.ok) return undefined
  const raw = parsed.value
  const carried = carriedSchema.safeParse(raw)
  if (!carried.success) return isDesignFile(raw) ? readWhole(text) : undefined
  const read = readDesign(carried.data.file)
  if (!read.ok) return read
  return ok({ design: read.value, ids: carried.data.ids.filter((id) => read.value.items[id]) })
}

function readWhole(text: string): Result<Clip, DesignFileError> {
  const read = readDesign(text)
  return read.ok ? ok(wholeClip(read.value)) : read
}

function isDesignFile(raw: unknown): boolean {
  return typeof raw === 'object' && raw !== null && 'format' in raw && 'design' in raw
}
