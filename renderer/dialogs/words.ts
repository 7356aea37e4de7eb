/** Every string of the dialogs. */
export const words = {
  close: 'Close',
  failed:
    'This could not be opened: a part of the app could not be loaded, or failed. Your drawing is safe: save it, then start the window anew.',
  shortcuts: 'Keyboard shortcuts',
  about: 'About Mailflow Studio',
  aboutText:
    'Draw an Exchange mail flow, have it checked, and hand over the picture and the PowerShell that builds it.',
  version: (version: string) => `Version ${version}`,
  licences: 'MIT licence. The drawing canvas is built on React Flow, the controls on Fluent UI, the font is Inter.',
  commandPlaceholder: 'Search objects, or run a command',
  commandNothing: 'Nothing found.',
  commandGroup: 'Commands',
  objectGroup: 'Objects',
  canvasGroup: 'On the canvas',
}

/** Keys of the drawing that are no commands of a menu. */
export const canvasKeys: readonly { keys: string; does: string }[] = [
  { keys: 'Tab', does: 'Go to the next object' },
  { keys: 'Enter', does: 'Select the object; edit the text of a selected note' },
  { keys: 'Arrow keys', does: 'Move what is selected by 10; with Shift by 1' },
  { keys: 'C', does: 'Draw a line from the object in focus: arrow keys choose the target, Enter connects' },
  { keys: 'Escape', does: 'Cancel, or select nothing' },
  { keys: 'Shift or Ctrl + click', does: 'Add to the selection' },
  { keys: 'Drag on the canvas', does: 'Select everything inside the frame' },
  { keys: 'Space + drag, wheel', does: 'Move the view; Ctrl + wheel zooms' },
]
