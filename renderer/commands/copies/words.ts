import { these } from '../../canvas/words'

/** Every string of copying and pasting. */
export const words = {
  listTitle: (title: string) => `From “${title}”, a drawing of Mailflow Studio:`,
  emptyZone: 'empty',
  pasteBack: 'To have these objects in another drawing, copy this whole text and paste it there:',
  nothingCopied: 'Select what you want to copy first.',
  selectServer: 'Select a server to duplicate it with its connectors.',
  nothingDuplicated:
    'Nothing was duplicated: incoming mail without both its ends, and what EdgeSync made, has no copy of its own.',
  nothingToPaste:
    'The clipboard has no objects of a drawing: copy some in Mailflow Studio, or the text of a .mailflow file, and paste again.',
  clipDamaged:
    'The copied objects cannot be read, because their text is cut off or changed: copy them again, and all of the text.',
  clipTooNew: 'The copied objects are from a newer version of Mailflow Studio: update this one, then paste again.',
  cannotRead: 'The browser does not let this page read the clipboard: press Ctrl+V on the drawing instead.',
  cannotWrite:
    'The browser does not let this page write to the clipboard: what you copied can be pasted in this window only.',
  nothingFits: 'Nothing was pasted: the servers that the copied connectors belong to are not in this drawing.',
  wholeTitle: (title: string) => `Paste the design “${title}”?`,
  wholeText: (count: number) =>
    `The clipboard has the whole text of a design file, with ${count} ${count === 1 ? 'object' : 'objects'} on its canvas.`,
  pasteObjects: 'Paste its objects',
  openIt: 'Open it instead',
  cancel: 'Cancel',
  fromClipboard: 'the clipboard',
}

/** Names of undoable steps. */
export const steps = {
  paste: 'Paste',
  duplicate: (names: readonly string[]) => `Duplicate ${these(names)}`,
  duplicateWithConnectors: (names: readonly string[]) => `Duplicate ${these(names)} with connectors`,
}
