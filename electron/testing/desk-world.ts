import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { createQueues } from '../../disk/in-turn'
import { newFolder } from '../../disk/testing/folder'
import type { FileId } from '../../shared/ipc/files'
import { createBackups } from '../backup'
import { createDesk, type Desk } from '../desk'
import { liesIn } from '../files'
import { createKnownFiles } from '../known-files'
import { openRecentFiles } from '../recent'
import { createRecovery } from '../recovery'
import { openWrittenFolders } from '../written-folders'

/** A desk on a drive of its own, and a person who answers its dialogs. */
export interface World {
  desk: Desk
  folder: string
  /** Where the next dialog ends; undefined is Cancel. */
  answer(path?: string): void
  /** The folders that save dialogs were opened beside. */
  asked: (string | undefined)[]
  /** The paths of the files that other windows show. */
  shownElsewhere: Set<string>
  /** The folders that a policy allows; undefined is everywhere. */
  allow(...folders: string[]): void
}

export async function openWorld(folder?: string): Promise<World> {
  const place = folder ?? (await newFolder())
  await mkdir(join(place, 'data'), { recursive: true })
  const asked: (string | undefined)[] = []
  let next: string | undefined
  const shownElsewhere = new Set<string>()
  let allowed: string[] | undefined
  const session = createRecovery(join(place, 'data/recovery')).openSession()
  const desk = createDesk({
    known: createKnownFiles(),
    recent: await openRecentFiles(join(place, 'data/recent.json')),
    written: await openWrittenFolders(join(place, 'data/written.json')),
    recovery: () => session,
    inTurn: createQueues(),
    isShownElsewhere: (path) => shownElsewhere.has(path),
    backups: createBackups(join(place, 'data/backups')),
    askWhatToOpen: async () => next,
    async askWhereToSave(_kind, _name, beside) {
      asked.push(beside)
      return next
    },
    closedFolders: [join(place, 'data')],
    mayUse: async (path) => !allowed || liesIn(path, allowed),
    used: () => undefined,
  })
  return {
    desk,
    folder: place,
    answer: (path) => (next = path),
    asked,
    shownElsewhere,
    allow: (...folders) => (allowed = folders),
  }
}

export const request = { text: 'One', as: false, file: null as FileId | null, suggestedName: 'Contoso.mailflow' }
