import { useRef, type KeyboardEvent } from 'react'
import { setTitle } from '../../shared/edits/change'
import { steps } from '../commands/words'
import { app, useApp } from '../store/store'
import { useWorkspace } from '../workspace/use-workspace'
import { words } from './words'

/** The title, editable where it stands. It commits on Enter or when the focus leaves; Escape leaves it as it was. */
export function Title() {
  const title = useApp((state) => state.design.title)
  return <TitleField key={title} title={title} />
}

function TitleField({ title }: { title: string }) {
  const workspace = useWorkspace()
  const given = useRef(false)

  function commit(text: string) {
    const wanted = text.trim()
    if (!given.current && wanted !== '' && wanted !== title) app(workspace).apply(steps.rename, setTitle(wanted))
    given.current = false
  }

  function pressed(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key !== 'Enter' && event.key !== 'Escape') return
    given.current = event.key === 'Escape'
    if (given.current) event.currentTarget.value = title
    event.currentTarget.blur()
  }

  return (
    <input
      className="title"
      aria-label={words.title}
      defaultValue={title}
      spellCheck={false}
      onFocus={(event) => event.target.select()}
      onBlur={(event) => commit(event.target.value)}
      onKeyDown={pressed}
    />
  )
}
