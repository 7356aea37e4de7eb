import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron'
import { events, requests } from '../shared/ipc/contract'

const asks = Object.fromEntries(
  Object.keys(requests).map((name) => [name, (input: unknown) => ipcRenderer.invoke(name, input)]),
)

/** The listener gets the data alone: the event would hand the page a way to send on any channel. */
function on(name: string, listener: (data: unknown) => void): () => void {
  if (!Object.hasOwn(events, name)) throw new Error(`No event is called ${name}`)
  const hear = (_event: IpcRendererEvent, data: unknown) => listener(data)
  ipcRenderer.on(name, hear)
  return () => void ipcRenderer.removeListener(name, hear)
}

contextBridge.exposeInMainWorld('desktop', Object.freeze({ ...asks, on }))
