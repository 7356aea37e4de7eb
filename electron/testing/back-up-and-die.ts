import { watchedDisk } from '../../disk/testing/watched-disk'
import { writeDesign } from '../../shared/file/design-file'
import { emptyDesign } from '../../shared/model/design'
import { createBackups } from '../backup'

/** Keeps a copy of a file, and dies before the call of that number. */
const [folder = '', path = '', last = ''] = process.argv.slice(2)
let calls = 0
const disk = watchedDisk((_call, run) => {
  calls += 1
  if (calls === Number(last)) process.kill(process.pid, 'SIGKILL')
  return run()
})
const design = writeDesign({ ...emptyDesign, title: `new ${last}` })
if (!(await createBackups(folder, disk).keep(path, Buffer.from(design), true))) throw new Error('It was not kept')
