import { useEffect, useMemo, useState, type KeyboardEvent } from 'react'
import { ChevronDown16Regular, ChevronUp16Regular, Dismiss16Regular } from '@fluentui/react-icons'
import { useFindings } from '../background/use-findings'
import { light } from '../canvas/lit'
import { focusCanvas } from '../canvas/view/view'
import { IconButton } from '../fields/IconButton'
import { overlay } from '../store/overlays'
import { app, useApp } from '../store/store'
import { takeTyping } from '../store/typed-ahead'
import { useWorkspace } from '../workspace/use-workspace'
import { hitsOf, type Hits } from './hits'
import { problemSentence, words } from './words'
import './find-bar.css'

/** Ctrl+F: what is typed lights up on the drawing; Enter and the arrows go from hit to hit, and the view follows. */
export function FindBar({ find }: { find: { readonly text: string; readonly turn: number } }) {
  const workspace = useWorkspace()
  const design = useApp((state) => state.design)
  const findings = useFindings()
  const [at, setAt] = useState(-1)
  const hits = useMemo(() => hitsOf(find.text, design, findings), [find.text, design, findings])
  useLight(hits)

  function look(text: string) {
    overlay(workspace, { find: { ...find, text } })
    setAt(-1)
  }

  function step(by: number) {
    const count = hits.places.length
    if (count === 0) return
    const next = (Math.max(at, by > 0 ? -1 : 0) + by + count) % count
    setAt(next)
    app(workspace).reveal(hits.places[next] ?? [])
  }

  function close() {
    overlay(workspace, { find: null })
    focusCanvas(workspace)
  }

  function pressed(event: KeyboardEvent) {
    const by = steps[event.key]
    // Commands are heard from here, too; what is typed means nothing to the drawing.
    if (!event.ctrlKey && !event.metaKey) event.stopPropagation()
    if (event.key === 'Escape') close()
    else if (by !== undefined) step(event.shiftKey ? -by : by)
    else return
    event.preventDefault()
  }

  const [problem] = hits.query.problems
  return (
    <search className="float find-bar" aria-label={words.find}>
      <input
        autoFocus
        aria-label={words.find}
        placeholder={words.placeholder}
        spellCheck={false}
        value={find.text}
        onFocus={(event) => {
          const typed = takeTyping(workspace)
          if (typed === '') event.target.select()
          else look(typed)
        }}
        onKeyDown={pressed}
        onChange={(event) => look(event.target.value)}
      />
      <span className="find-count" role="status">
        {problem ? problemSentence(problem) : told(hits, at)}
      </span>
      <IconButton label={words.previous} icon={<ChevronUp16Regular />} onClick={() => step(-1)} />
      <IconButton label={words.next} icon={<ChevronDown16Regular />} onClick={() => step(1)} />
      <IconButton label={words.close} icon={<Dismiss16Regular />} onClick={close} />
    </search>
  )
}

const steps: Readonly<Record<string, number>> = { Enter: 1, ArrowDown: 1, ArrowUp: -1, F3: 1 }

function told({ query, items, places }: Hits, at: number): string {
  if (query.terms.length === 0) return ''
  if (items.length === 0) return words.nothing
  return at < 0 ? words.count(items.length) : words.at(at + 1, places.length)
}

/** What is found is lit, all else dim, while something is looked for. */
function useLight({ query, lit }: Hits) {
  const workspace = useWorkspace()
  const asks = query.terms.length > 0
  const key = [...lit].join()
  useEffect(() => {
    light(workspace, 'search', asks ? new Set(key === '' ? [] : key.split(',')) : null)
  }, [workspace, asks, key])
  useEffect(() => () => light(workspace, 'search', null), [workspace])
}
