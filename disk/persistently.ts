import { codeOf } from './disk'

/** What virus scanners and sync clients cause for a moment, and what passes when other files are closed. */
const passing: ReadonlySet<string> = new Set(['EBUSY', 'EACCES', 'EPERM', 'EMFILE', 'ENFILE', 'EAGAIN'])

const longest = 2000

/** Tries again for two seconds while the reason may pass, with longer and longer pauses; then the error stands. */
export async function persistently<T>(task: () => Promise<T>, patience = longest): Promise<T> {
  const until = Date.now() + patience
  for (let pause = 20; ; pause = Math.min(pause * 2, 250)) {
    try {
      return await task()
    } catch (error) {
      if (!passing.has(codeOf(error)) || Date.now() + pause > until) throw error
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
  }
}
