import { writeWholeFile } from '../write-whole-file'
import { watchedDisk } from './watched-disk'

/** Writes a file, and dies before the call of that number: a power cut as far as a test can make one. */
const [path = '', content = '', last = ''] = process.argv.slice(2)
let calls = 0
const disk = watchedDisk((_call, run) => {
  calls += 1
  if (calls === Number(last)) process.kill(process.pid, 'SIGKILL')
  return run()
})
const written = await writeWholeFile(path, content, { disk })
if (!written.ok) throw new Error(written.error)
