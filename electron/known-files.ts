import { randomUUID } from 'node:crypto'
import type { FileId } from '../shared/ipc/files'

export interface KnownFile {
  path: string
  /** Of the content that was read or written last. */
  hash: string
}

export interface KnownFiles {
  /** The id of this file; a file that is known keeps its id and takes the new hash. */
  remember(file: KnownFile): FileId
  find(id: FileId): KnownFile | undefined
}

/** The files the user picked since the app started: the only ones the window can name, and it names them by id. */
export function createKnownFiles(): KnownFiles {
  const files = new Map<FileId, KnownFile>()
  return {
    remember({ path, hash }) {
      const known = [...files].find(([, file]) => path === file.path)
      const id = known?.[0] ?? randomUUID()
      files.set(id, { path, hash })
      return id
    },
    find: (id) => files.get(id),
  }
}
