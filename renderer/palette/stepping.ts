import type { FocusEvent, KeyboardEvent } from 'react'

const arrows: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }

/** The palette is one stop of Tab: arrow keys lead through it, Home and End to its ends. */
export function stepWithArrows(event: KeyboardEvent<HTMLElement>) {
  const tools = toolsBeside(event.currentTarget)
  const now = tools.indexOf(event.currentTarget)
  const next = wanted(event.key, now, tools.length)
  if (next === undefined) return
  event.preventDefault()
  tools[next]?.focus()
}

function wanted(key: string, now: number, count: number): number | undefined {
  const step = arrows[key]
  if (step !== undefined) return (now + step + count) % count
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : undefined
}

/** Tab comes back to the tool that had the focus last. */
export function takeTabStop({ currentTarget }: FocusEvent<HTMLElement>) {
  for (const tool of toolsBeside(currentTarget)) tool.tabIndex = tool === currentTarget ? 0 : -1
}

function toolsBeside(tool: HTMLElement): HTMLElement[] {
  return [...(tool.closest('nav')?.querySelectorAll<HTMLElement>('.tool') ?? [])]
}
