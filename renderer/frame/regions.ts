import { focusCanvas } from '../canvas/view/view'
import type { Workspace } from '../workspace/workspace'
import { leftIn } from './left-in'

/** The parts of the window in the order in which F6 goes through them. */
const regions = ['topbar', 'palette', 'canvas', 'properties', 'drawer'] as const

const reachable = 'a[href], button, input, select, textarea, [tabindex]'

/** Gives the focus to the next part of the window (`-1`: the one before), where it was when it was left. */
export function goToRegion(workspace: Workspace, step: 1 | -1) {
  const from = document.activeElement
  const frame = from?.closest('.frame') ?? document.querySelector('.frame')
  const shown = regions
    .flatMap((name) => frame?.querySelector<HTMLElement>(`[data-region=${name}]`) ?? [])
    .filter(isSeen)
  const now = shown.findIndex((region) => region.contains(from))
  // From nowhere, as after a dialog, the drawing is next.
  const drawing = shown.findIndex(({ dataset }) => dataset.region === 'canvas')
  const next = shown[now < 0 ? drawing : (now + step + shown.length) % shown.length]
  if (next) enter(workspace, next)
}

function enter(workspace: Workspace, region: HTMLElement) {
  const known = leftIn(region)
  if (known && region.contains(known) && isSeen(known)) known.focus()
  else if (region.dataset.region === 'canvas') focusCanvas(workspace)
  else [...region.querySelectorAll<HTMLElement>(reachable)].find(takesFocus)?.focus()
}

function takesFocus(element: HTMLElement): boolean {
  return element.tabIndex >= 0 && !element.matches(':disabled, [role=separator]') && isSeen(element)
}

function isSeen(element: HTMLElement): boolean {
  return element.getClientRects().length > 0
}
