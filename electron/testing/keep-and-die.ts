import { watchedDisk } from '../../disk/testing/watched-disk'
import { createRecovery } from '../recovery'

/** Keeps unsaved work twice, and dies before the call of that number of the second time. */
const [folder = '', last = ''] = process.argv.slice(2)
let calls = Number.NEGATIVE_INFINITY
const disk = watchedDisk((_call, run) => {
  calls += 1
  if (calls === Number(last)) process.kill(process.pid, 'SIGKILL')
  return run()
})
const session = createRecovery(folder, disk).openSession()
await session.save({ name: 'Contoso', text: 'old', file: null })
calls = 0
await session.save({ name: 'Contoso', text: 'new', file: null })
