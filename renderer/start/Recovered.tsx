import { useEffect, useState } from 'react'
import { Button } from '@fluentui/react-components'
import type { RecoveryEntry } from '../../shared/ipc/files'
import { useWorkspace } from '../workspace/use-workspace'
import { recover } from './recovery'
import { words } from './words'

/** Offers what windows that ended without saving left behind. */
export function Recovered() {
  const workspace = useWorkspace()
  const [entries, setEntries] = useState<readonly RecoveryEntry[]>([])
  const load = () => void workspace.platform.listRecovery().then(setEntries)
  useEffect(load, [workspace])
  if (entries.length === 0) return null
  return (
    <section className="recovered">
      <h2>{words.recovery}</h2>
      {entries.map(({ id, name, savedAt }) => (
        <div key={id}>
          <b>{name}</b>
          <small>{words.savedAt(new Date(savedAt))}</small>
          <Button size="small" appearance="primary" onClick={() => void recover(workspace, id)}>
            {words.recover}
          </Button>
          <Button size="small" onClick={() => void workspace.platform.discardRecovery(id).then(load)}>
            {words.discard}
          </Button>
        </div>
      ))}
    </section>
  )
}
