import type { KeyboardEvent } from 'react'

/** What in a row of a list takes the focus when arrow keys step through it: spread over the button or link. */
export const rowStop = { 'data-row-stop': '' } as const

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

/** Arrow keys go from row to row; ArrowRight opens a group and ArrowLeft closes it, or goes back to the one around. */
export function stepThroughRows(event: KeyboardEvent<HTMLElement>) {
  const now = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-row-stop]') : null
  if (!now || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row-stop]')]
  const step = steps[event.key]
  if (step !== undefined) goTo(stops[stops.indexOf(now) + step], event)
  else if (event.key === 'ArrowRight' && now.ariaExpanded === 'false') press(now, event)
  else if (event.key === 'ArrowLeft' && now.ariaExpanded === 'true') press(now, event)
  else if (event.key === 'ArrowLeft') goTo(stops.slice(0, stops.indexOf(now)).findLast(isAround(now)), event)
}

function isAround(row: HTMLElement) {
  return (other: HTMLElement) => other.ariaExpanded === 'true' && levelOf(other) < levelOf(row)
}

function levelOf({ dataset }: HTMLElement): number {
  return Number(dataset.level ?? 0)
}

function goTo(stop: HTMLElement | undefined, event: KeyboardEvent) {
  event.preventDefault()
  stop?.focus()
}

function press(group: HTMLElement, event: KeyboardEvent) {
  event.preventDefault()
  group.click()
}
