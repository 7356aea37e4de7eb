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
  layoutLicence:
    '“Tidy up” asks the Eclipse Layout Kernel (elkjs 0.12.1, Eclipse Public License 2.0, github.com/kieler/elkjs).',
  commandPlaceholder: 'Search objects, or run a command',
  commandNothing: 'Nothing found.',
  commandGroup: 'Commands',
  drawGroup: 'Draw',
  objectPlaceholder: 'Type the name of an object',
  connect: 'Connect two objects…',
  connectFrom: 'Draw a line from',
  connectTo: (name: string) => `Draw a line from ${name} to`,
  addOne: (name: string) => `Add ${name}`,
  showHits: (count: number) => `Show all ${count} on the drawing`,
  objectGroup: 'Objects',
  canvasGroup: 'On the canvas',
}

/** Keys of the drawing that are no commands of a menu. */
export const canvasKeys: readonly { keys: string; does: string }[] = [
  { keys: 'Tab', does: 'Go to the next object' },
  { keys: 'Enter', does: 'Select the object; on a selected one, type its name and addresses, or the text of a note' },
  { keys: 'Letters', does: 'Place what the letter beside its name in the palette stands for' },
  { keys: 'Arrow keys', does: 'Move what is selected by 10; with Shift by 1' },
  { keys: 'C', does: 'Draw a line: type the names of its ends, or choose them with arrow keys; Enter takes each' },
  { keys: 'Escape', does: 'Cancel, or select nothing' },
  { keys: 'Double click', does: 'Rename an object or area; edit the text of a note' },
  { keys: 'Right click, Menu key', does: 'What can be done with an object, a line or the drawing' },
  { keys: 'Shift or Ctrl + click', does: 'Add to the selection' },
  { keys: 'Drag on the canvas', does: 'Select everything inside the frame; with Shift or Ctrl it begins anywhere' },
  { keys: 'Alt + drag', does: 'Duplicate what is dragged' },
  { keys: 'Ctrl while dragging', does: 'Put it anywhere: it lines up with nothing' },
  { keys: 'Space + drag, wheel', does: 'Move the view; Ctrl + wheel zooms' },
  { keys: 'H, V', does: 'Take the hand that moves the view; put it away' },
]
