import type { Ref } from 'react'
import { Button, Dialog, DialogSurface } from '@fluentui/react-components'
import { Dismiss20Regular, FolderOpen20Regular } from '@fluentui/react-icons'
import { emptyDesign } from '../../shared/model/design'
import { templates } from '../../shared/templates'
import { sample } from '../../shared/templates/sample'
import { replaceBy } from '../commands/file'
import { runCommand } from '../commands/run'
import { useFocusAtOpen } from '../fields/use-focus-at-open'
import { app } from '../store/store'
import { useWorkspace } from '../workspace/use-workspace'
import { RecentFiles } from './RecentFiles'
import { Recovered } from './Recovered'
import { Thumbnail } from './Thumbnail'
import { words } from './words'
import './start.css'

/** Templates, recent files, and what an earlier window left behind. */
export default function StartScreen() {
  const workspace = useWorkspace()
  const first = useFocusAtOpen<HTMLButtonElement>()
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
          <Templates first={first} />
          <section className="recent">
            <RecentFiles />
            <Button icon={<FolderOpen20Regular />} onClick={() => runCommand(workspace, 'open')}>
              {words.open}
            </Button>
          </section>
        </div>
      </DialogSurface>
    </Dialog>
  )
}

function Templates({ first }: { first: Ref<HTMLButtonElement> }) {
  const workspace = useWorkspace()
  return (
    <section>
      <h2>{words.templates}</h2>
      <div className="template-list">
        <button
          ref={first}
          type="button"
          className="template"
          autoFocus
          onClick={() => void replaceBy(workspace, { ...emptyDesign })}
        >
          <span className="thumbnail" />
          <b>{words.empty}</b>
          <span>{words.emptyText}</span>
        </button>
        <button
          type="button"
          className="template"
          data-template="sample"
          onClick={() => void replaceBy(workspace, sample())}
        >
          <Thumbnail make={sample} />
          <b>{words.sample}</b>
          <span>{words.sampleText}</span>
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
