// Saves and keeps one design over and over, as the desktop app does, until somebody kills it. It says each number that is safe.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { createQueues } from '../../disk/in-turn'
import { createBackups } from '../../electron/backup'
import { createDesk } from '../../electron/desk'
import { createKnownFiles } from '../../electron/known-files'
import { openRecentFiles } from '../../electron/recent'
import { createRecovery } from '../../electron/recovery'
import { openWrittenFolders } from '../../electron/written-folders'
import { designOf } from './design'

const [folder = '', first = '', size = ''] = process.argv.slice(2)
const data = join(folder, 'data')
mkdirSync(data, { recursive: true })
const session = createRecovery(join(data, 'recovery')).openSession()
let clock = 0
const desk = createDesk({
  known: createKnownFiles(),
  recent: await openRecentFiles(join(data, 'recent.json')),
  written: await openWrittenFolders(join(data, 'written-folders.json')),
  // Each save is an hour after the one before, so that each makes a copy.
  backups: createBackups(join(data, 'backups'), undefined, () => (clock += 3_600_000)),
  recovery: () => session,
  inTurn: createQueues(),
  isShownElsewhere: () => false,
  askWhatToOpen: async () => join(folder, 'designs/Contoso.mailflow'),
  askWhereToSave: async () => join(folder, 'designs/Contoso.mailflow'),
  closedFolders: [data],
  mayUse: async () => true,
  used: () => undefined,
})
const opened = await desk.openDesign()
let file = opened.ok ? opened.value.file : null
say('ready', 0)
for (let number = Number(first); ; number += 1) {
  const text = designOf(number, Number(size))
  const kept = await desk.saveRecovery({ name: 'Contoso', text, file })
  if (!kept.ok) throw new Error(kept.error.code)
  say('kept', number)
  const saved = await desk.saveDesign({ text, as: file === null, file, suggestedName: 'Contoso.mailflow' })
  if (!saved.ok) throw new Error(saved.error.code)
  file = saved.value.file
  say('saved', number)
}

function say(what: string, number: number) {
  process.send?.({ what, number })
}
