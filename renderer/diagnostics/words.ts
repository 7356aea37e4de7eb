/** Every string of the diagnostics that a person copies into a report of a fault. */
export const words = {
  product: (version: string) => `Mailflow Studio ${version}`,
  edition: (edition: string) => `Edition: ${edition}`,
  system: (system: string) => `System: ${system}`,
  policy: (policy: string | null) => `Policy: ${policy ?? 'none'}`,
  window: (size: string, scale: number, theme: string, language: string) =>
    `Window: ${size}, scale ${scale}, ${theme}, language ${language}`,
  design: (objects: number, counts: string) => `Design: ${objects} objects${counts && ` (${counts})`}`,
  count: (kind: string, count: number) => `${kind} ${count}`,
  state: (unsaved: boolean, undo: number, redo: number, accepted: number) =>
    `State: ${unsaved ? 'unsaved' : 'nothing unsaved'}, ${undo} steps to undo, ${redo} to redo, ${accepted} accepted problems`,
  log: 'Log:',
  emptyLog: 'Log: empty',
  copied:
    'The diagnostics are in the clipboard: versions, counts and the last lines of the log. No names, addresses or content of the design are in them.',
}
