import { readDesign, writeDesign } from '../../shared/file/design-file'
import { emptyDesign, type ItemOf } from '../../shared/model/design'

/** A design that carries its number, of about that many bytes. */
export function designOf(number: number, size: number): string {
  const text = `${number} `.repeat(size / (`${number}`.length + 1))
  const note: ItemOf<'note'> = { kind: 'note', id: 'note-1', name: '', origin: 'designed', text }
  return writeDesign({ ...emptyDesign, title: `Number ${number}`, items: { 'note-1': note } })
}

/** The number of a design that is whole; undefined for anything else. */
export function numberOf(text: string): number | undefined {
  const read = readDesign(text)
  const [, number] = (read.ok && /^Number (\d+)$/.exec(read.value.title)) || []
  return number === undefined ? undefined : Number(number)
}
