import { useState } from 'react'
import type { Workspace } from '../workspace/workspace'
import { loadAnew, saveCopy, type Safety } from './aftermath'
import { words } from './words'
import './stopped.css'

interface Props {
  readonly workspace: Workspace
  readonly safety: Safety | 'keeping'
  readonly onGoOn: () => void
}

/**
 * Says what happened to the window and to the work in it. Plain elements in the colours of the theme that was chosen last: whatever
 * failed, a library or the store, is not asked here. As a dialog, so that the keys of commands mean nothing meanwhile.
 */
export function StoppedPage({ workspace, safety, onGoOn }: Props) {
  const [told, setTold] = useState('')
  return (
    <div
      className="stopped"
      role="alertdialog"
      aria-modal
      aria-labelledby="stopped-title"
      aria-describedby="stopped-text"
      tabIndex={-1}
    >
      <main>
        <h1 id="stopped-title">{words.title}</h1>
        <p id="stopped-text" role="status">
          {words.happened[safety]}
        </p>
        <p className="stopped-hint">{words.hint}</p>
        <div className="stopped-choices">
          <button type="button" autoFocus onClick={onGoOn}>
            {words.goOn}
          </button>
          <button type="button" onClick={() => void saveCopy(workspace).then(setTold)}>
            {words.saveCopy}
          </button>
          <button type="button" onClick={() => void loadAnew(workspace)}>
            {words.reload}
          </button>
        </div>
        <p role="status" className="stopped-hint">
          {told}
        </p>
      </main>
    </div>
  )
}
