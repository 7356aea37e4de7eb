import { randomUUID } from 'node:crypto'
import type { FileId } from '../shared/ipc/files'
import type { Stamp } from './files'

export interface KnownFile {
  path: string
  stamp: Stamp
}

export interface KnownFiles {
  /** The id of this file; a file that is known keeps its id and takes the new stamp. */
  remember(file: KnownFile): FileId
  find(id: FileId): KnownFile | undefined
}

/** The files the user picked since the app started: the only ones the window can name, and it names them by id. */
export function createKnownFiles(): KnownFiles {
  const files = new Map<FileId, KnownFile>()
  return {
    remember(file) {
      const known = [...files].find(([, { path }]) => path === file.path)
      const id = known?.[0] ?? randomUUID()
      files.set(id, file)
      return id
    },
    find: (id) => files.get(id),
  }
}
