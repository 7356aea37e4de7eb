import { useEffect, useState } from 'react'
import { Button, Dialog, DialogSurface } from '@fluentui/react-components'
import { Dismiss20Regular, Document20Regular, FolderOpen20Regular } from '@fluentui/react-icons'
import type { RecentFile } from '../../shared/ipc/files'
import { emptyDesign } from '../../shared/model/design'
import { templates } from '../../shared/templates'
import { openRecent, replaceBy } from '../commands/file'
import { runCommand } from '../commands/run'
import { app } from '../store/store'
import { useWorkspace } from '../workspace/use-workspace'
import { Recovered } from './Recovered'
import { Thumbnail } from './Thumbnail'
import { words } from './words'
import './start.css'

/** Templates, recent files, and what an earlier window left behind. */
export default function StartScreen() {
  const workspace = useWorkspace()
  const close = () => app(workspace).show(null)
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && close()}>
      <DialogSurface className="start" aria-label={words.title}>
        <header>
          <div>
            <h1>{words.title}</h1>
            <p>{words.subtitle}</p>
          </div>
          <Button appearance="subtle" icon={<Dismiss20Regular />} aria-label={words.close} onClick={close} />
        </header>
        <Recovered />
        <div className="start-columns">
          <Templates />
          <Recent />
        </div>
      </DialogSurface>
    </Dialog>
  )
}

function Templates() {
  const workspace = useWorkspace()
  return (
    <section>
      <h2>{words.templates}</h2>
      <div className="template-list">
        <button type="button" className="template" onClick={() => void replaceBy(workspace, { ...emptyDesign })}>
          <span className="thumbnail" />
          <b>{words.empty}</b>
          <span>{words.emptyText}</span>
        </button>
        {templates.map(({ id, title, description, make }) => (
          <button
            key={id}
            type="button"
            className="template"
            data-template={id}
            onClick={() => void replaceBy(workspace, make())}
          >
            <Thumbnail make={make} />
            <b>{title}</b>
            <span>{description}</span>
          </button>
        ))}
      </div>
    </section>
  )
}

function Recent() {
  const workspace = useWorkspace()
  const [files, setFiles] = useState<readonly RecentFile[]>([])
  useEffect(() => void workspace.platform.listRecent().then(setFiles), [workspace])
  return (
    <section className="recent">
      <h2>{words.recent}</h2>
      {files.length === 0 && <p>{words.noRecent}</p>}
      {files.map(({ id, name, folder }) => (
        <button key={id} type="button" onClick={() => void openRecent(workspace, id)}>
          <Document20Regular aria-hidden />
          <span>{name}</span>
          <small>{folder}</small>
        </button>
      ))}
      <Button icon={<FolderOpen20Regular />} onClick={() => runCommand(workspace, 'open')}>
        {words.open}
      </Button>
    </section>
  )
}
