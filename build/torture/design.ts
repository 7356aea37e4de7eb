import { readDesign, writeDesign } from '../../shared/file/design-file'
import { emptyDesign, type ItemOf } from '../../shared/model/design'

const longestNote = 90_000

/** A design that carries its number, of about that many bytes. */
export function designOf(number: number, size: number): string {
  const notes = Array.from({ length: Math.ceil(size / longestNote) }, (_, index): ItemOf<'note'> => {
    const length = Math.min(longestNote, size - index * longestNote)
    const text = `${number} `.repeat(length / (`${number}`.length + 1))
    return { kind: 'note', id: `note-${index + 1}`, name: '', origin: 'designed', text }
  })
  const items = Object.fromEntries(notes.map((note) => [note.id, note]))
  return writeDesign({ ...emptyDesign, title: `Number ${number}`, items })
}

/** The number of a design that is whole; undefined for anything else. */
export function numberOf(text: string): number | undefined {
  const read = readDesign(text)
  const [, number] = (read.ok && /^Number (\d+)$/.exec(read.value.title)) || []
  return number === undefined ? undefined : Number(number)
}
