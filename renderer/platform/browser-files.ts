import { formatNamed, type Format, type FormatId } from '../../shared/exports/formats'

export type FileKind = 'design' | FormatId

type FileType = Pick<Format, 'fileType' | 'extension' | 'mediaType'>

const designFile: FileType = { fileType: 'Mailflow design', extension: 'mailflow', mediaType: 'application/json' }

function typeOf(kind: FileKind): FileType {
  return kind === 'design' ? designFile : formatNamed(kind)
}

/** The File System Access API, which Chromium browsers have and TypeScript's own types leave out. */
interface Pickers {
  showOpenFilePicker?(options: object): Promise<FileSystemFileHandle[]>
  showSaveFilePicker?(options: object): Promise<FileSystemFileHandle>
}

interface AskingHandle extends FileSystemFileHandle {
  queryPermission?(mode: { mode: 'read' | 'readwrite' }): Promise<PermissionState>
  requestPermission?(mode: { mode: 'read' | 'readwrite' }): Promise<PermissionState>
}

const pickers = (): Pickers => window as Pickers

export function hasPickers(): boolean {
  return typeof pickers().showSaveFilePicker === 'function' && typeof pickers().showOpenFilePicker === 'function'
}

export async function pickToOpen(): Promise<FileSystemFileHandle | undefined> {
  const picked = await unlessCancelled(pickers().showOpenFilePicker!({ id: 'design', types: [pickerType('design')] }))
  return picked?.[0]
}

export async function pickToSave(kind: FileKind, suggestedName: string): Promise<FileSystemFileHandle | undefined> {
  return unlessCancelled(pickers().showSaveFilePicker!({ id: kind, suggestedName, types: [pickerType(kind)] }))
}

/** For browsers without pickers: the plain file chooser. It stands in the page until it is answered, since what nobody holds may be gone by then. */
export function chooseFile(): Promise<File | undefined> {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = `.${designFile.extension}`
  input.hidden = true
  document.body.append(input)
  return new Promise<File | undefined>((resolve) => {
    input.onchange = () => resolve(input.files?.[0])
    input.oncancel = () => resolve(undefined)
    input.click()
  }).finally(() => input.remove())
}

/** For browsers without pickers: a download, which the browser puts where it puts downloads. */
export function download(kind: FileKind, name: string, content: BlobPart) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([content], { type: typeOf(kind).mediaType }))
  link.download = name
  link.click()
  // The browser reads the blob after the click has returned.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

/** The bytes go into a swap file that takes the file's place when it is closed. */
export async function writeHandle(handle: FileSystemFileHandle, content: FileSystemWriteChunkType): Promise<void> {
  const stream = await handle.createWritable()
  try {
    await stream.write(content)
  } catch (error) {
    await stream.abort()
    throw error
  }
  await stream.close()
}

/** Whether a file may be read without asking anybody. */
export async function mayRead(handle: AskingHandle): Promise<boolean> {
  return !handle.queryPermission || (await handle.queryPermission({ mode: 'read' })) === 'granted'
}

export async function isAllowed(handle: AskingHandle, mode: 'read' | 'readwrite'): Promise<boolean> {
  if (!handle.queryPermission || !handle.requestPermission) return true
  if ((await handle.queryPermission({ mode })) === 'granted') return true
  return (await handle.requestPermission({ mode })) === 'granted'
}

function pickerType(kind: FileKind) {
  const { fileType, mediaType, extension } = typeOf(kind)
  return { description: fileType, accept: { [mediaType]: [`.${extension}`] } }
}

async function unlessCancelled<T>(picking: Promise<T>): Promise<T | undefined> {
  try {
    return await picking
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined
    throw error
  }
}
