import { EventEmitter } from 'node:events'
import { note, strict } from './strict.mjs'

let copied = ''

export const clipboard = strict(
  {
    readText: async () => copied,
    writeText: async (text) => void (copied = text),
    write: async ([item]) => void (copied = item.forms['text/plain']),
  },
  'clipboard',
)

export class ClipboardItem {
  constructor(forms) {
    this.forms = forms
  }
}

export const shell = strict({ openExternal: async (url) => note('shell.openExternal', url) }, 'shell')

const display = {
  id: 1,
  bounds: { x: 0, y: 0, width: 1920, height: 1080 },
  workArea: { x: 0, y: 0, width: 1920, height: 1080 },
  scaleFactor: 1,
}

class Screen extends EventEmitter {
  getAllDisplays() {
    return [display]
  }
  getPrimaryDisplay() {
    return display
  }
}

export const screen = strict(new Screen(), 'screen')
