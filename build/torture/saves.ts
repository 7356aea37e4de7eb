// Kills the app's saving at random moments and looks at what is left. Prints its figures as JSON; exit code 1 if anything was lost.
import { fork } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createBackups } from '../../electron/backup'
import { createRecovery } from '../../electron/recovery'
import { openWrittenFolders } from '../../electron/written-folders'
import { numberOf } from './design'

const [program = '', rounds = '', seconds = ''] = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'mailflow-torture-'))
const data = join(folder, 'data')
mkdirSync(join(folder, 'designs'))

const sizes = [1000, 1000, 20_000, 20_000, 300_000, 300_000, 3_000_000, 45_000_000]
const faults: string[] = []
const safe = { saved: 0, kept: 0 }
const figures = { rounds: 0, saves: 0, killedDuringSave: 0, copies: 0, largest: 0, litterCleared: 0 }
let next = 1
const began = Date.now()
while (figures.rounds < Number(rounds) && Date.now() - began < Number(seconds) * 1000) {
  const size = sizes[Math.floor(Math.random() * sizes.length)]!
  figures.rounds += 1
  figures.largest = Math.max(figures.largest, size)
  await oneSession(size)
  await lookAtWhatIsLeft()
}
rmSync(folder, { recursive: true, force: true })
const took = Math.round((Date.now() - began) / 1000)
console.log(JSON.stringify({ ...figures, seconds: took, faults: faults.slice(0, 20) }, null, 2))
process.exit(faults.length > 0 ? 1 : 0)

/** Starts a session and kills it a random moment after it began to save. */
async function oneSession(size: number) {
  const child = fork(program, [folder, String(next), String(size)], { stdio: ['ignore', 'ignore', 'pipe', 'ipc'] })
  let words = ''
  child.stderr?.on('data', (part) => (words += part))
  const ended = new Promise<NodeJS.Signals | null>((resolve) => child.on('exit', (_code, signal) => resolve(signal)))
  let last = 'ready'
  child.on('message', ({ what, number }: { what: 'ready' | 'saved' | 'kept'; number: number }) => {
    last = what
    if (what === 'ready') setTimeout(() => child.kill('SIGKILL'), Math.random() * (400 + size / 10_000))
    else safe[what] = number
    if (what === 'saved') figures.saves += 1
  })
  if ((await ended) === null) faults.push(`A session ended by itself: ${words.split('\n').slice(0, 6).join(' ')}`)
  if (last === 'kept') figures.killedDuringSave += 1
  next = Math.max(safe.saved, safe.kept) + 2
}

async function lookAtWhatIsLeft() {
  const litter = () =>
    ['designs', 'data', 'data/recovery', ...copyFolders()].flatMap((place) =>
      names(place).filter((name) => name.endsWith('.tmp')),
    )
  const before = litter().length
  const recovery = createRecovery(join(data, 'recovery'))
  const written = await openWrittenFolders(join(data, 'written-folders.json'))
  await Promise.all([recovery.clean(), createBackups(join(data, 'backups')).clean(), written.clean()])
  const { sweepTemporary } = await import('../../disk/temporary')
  await sweepTemporary(data)
  figures.litterCleared += before - litter().length
  if (litter().length > 0) faults.push(`Left after the start: ${litter().join(', ')}`)

  if (safe.saved > 0) expectAtLeast('The file', safe.saved, numberIn('designs/Contoso.mailflow'))
  const session = recovery.openSession()
  const entries = await session.list()
  const works = await Promise.all(entries.map(({ id }) => session.read(id)))
  const newest = Math.max(-1, ...works.map((work) => numberOf(work?.text ?? '') ?? -1))
  if (safe.kept > 0) expectAtLeast('The unsaved work', safe.kept, newest)
  if (names('data/recovery').length > entries.length) faults.push('Unsaved work is damaged')
  await Promise.all(entries.map(({ id }) => session.discard(id)))
  safe.kept = 0

  for (const place of copyFolders()) {
    const copies = names(place)
    figures.copies = Math.max(figures.copies, copies.length)
    for (const copy of copies) if (numberIn(join(place, copy)) === undefined) faults.push(`The copy ${copy} is damaged`)
  }
}

function expectAtLeast(what: string, least: number, found: number | undefined) {
  if (found === undefined) faults.push(`${what} is damaged`)
  else if (found < least) faults.push(`${what} is number ${found}, and ${least} was said to be safe`)
}

function numberIn(path: string): number | undefined {
  return numberOf(readFileSync(join(folder, path), 'utf8'))
}

function names(place: string): string[] {
  try {
    return readdirSync(join(folder, place))
  } catch {
    return []
  }
}

function copyFolders(): string[] {
  return names('data/backups').map((name) => join('data/backups', name))
}
