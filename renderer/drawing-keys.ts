import type { KeyboardEvent } from 'react'
import { keepTyping } from './store/typed-ahead'
import { placeByLetter } from './palette/letters'
import { openSelectedFields } from './quick-fields/open-fields'
import type { Workspace } from './workspace/workspace'

const typing = 'input, textarea, select, [contenteditable=true]'

/** Keys that the drawing left over: letters place things, Enter opens name and addresses of what is selected. */
export function pressedAround(workspace: Workspace, event: KeyboardEvent) {
  const { target } = event
  if (event.defaultPrevented || event.repeat || !(target instanceof Element)) return
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || target.closest(typing)) return
  if (!target.closest('.canvas, .palette')) return
  if (target.closest('button') ? placeByLetter(workspace, event) : handle(workspace, event)) event.preventDefault()
}

function handle(workspace: Workspace, event: KeyboardEvent): boolean {
  if (event.key !== 'Enter') return placeByLetter(workspace, event)
  const opens = openSelectedFields(workspace)
  // What is typed at once belongs into the first field, also while that is still being loaded.
  if (opens) keepTyping(workspace)
  return opens
}
