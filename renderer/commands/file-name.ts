import { words } from './words'

/** A file name from a title: without what Windows forbids in names, and not too long. */
export function fileNameOf(title: string, extension: string): string {
  const stem = title
    .replace(/[<>:"/\\|?*\u0000-\u001f]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[. ]+$/, '')
    .slice(0, 100)
  const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i.test(stem)
  return `${stem === '' || reserved ? words.untitled : stem}.${extension}`
}
