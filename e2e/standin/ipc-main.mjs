import { EventEmitter } from 'node:events'
import { strict } from './strict.mjs'

const handlers = new Map()

class IpcMain extends EventEmitter {
  handle(channel, handler) {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`)
    handlers.set(channel, handler)
  }
}

export const ipcMain = strict(new IpcMain(), 'ipcMain')

/** What Electron gives `invoke`: the answer as a structured clone, or its own wording of the error. */
export async function answer(channel, event, words) {
  try {
    const handler = handlers.get(channel)
    if (!handler) throw new Error(`No handler registered for '${channel}'`)
    return { ok: true, value: structuredClone(await handler(event, ...words)) }
  } catch (error) {
    return { ok: false, error: `Error invoking remote method '${channel}': ${error}` }
  }
}
