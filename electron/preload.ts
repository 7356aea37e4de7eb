import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron'
import { events, requests } from '../shared/ipc/contract'

/** Of the page's world this script needs one question only. */
declare const navigator: { readonly userActivation: { readonly isActive: boolean } }

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

/** A link opens because somebody chose it: a page that was taken over could else carry words out in an address. */
function openLink(input: unknown): Promise<unknown> {
  if (navigator.userActivation.isActive) return ipcRenderer.invoke('openLink', input)
  return Promise.reject(new Error('Nobody chose to open a link'))
}

contextBridge.exposeInMainWorld('desktop', Object.freeze({ ...asks, openLink, on }))
