import type { PointerEvent } from 'react'
import { connectionChoices } from '../../shared/edits/connect'
import { choiceHint, choiceTitle, noLineSentence } from '../../shared/edits/connect-words'
import type { Edit } from '../../shared/edits/edit'
import type { Design } from '../../shared/model/design'
import { lines } from '../../shared/model/relations'
import type { Point, SceneNode } from '../../shared/diagram/scene'
import { centreOf } from '../../shared/diagram/routing/geometry'
import { app } from '../store/store'
import type { Workspace } from '../workspace/workspace'
import { drawingNow } from './drawing'
import { nodeAt } from './geometry'
import { followPointer } from './follow-pointer'
import { gesture } from './gesture'
import { ask } from './sheet'
import { clientPoint, scenePoint } from './view'
import { steps, words } from './words'

/** A line is drawn from the node's border to wherever the pointer is let go. */
export function startConnecting(workspace: Workspace, from: string, event: PointerEvent) {
  if (event.button !== 0) return
  event.stopPropagation()
  const draw = (client: Point) => {
    const to = scenePoint(workspace, client)
    const target = nodeAt(drawingNow(workspace).scene, to)
    gesture(workspace).setState({ connecting: { from, to, target: target?.id ?? null, by: 'pointer' } })
  }
  followPointer({
    moved: (to) => draw({ x: to.clientX, y: to.clientY }),
    ended(_, cancelled) {
      const { connecting } = gesture(workspace).getState()
      gesture(workspace).setState({ connecting: null })
      if (!cancelled && connecting?.target && connecting.target !== from) {
        connect(workspace, from, connecting.target, clientPoint(workspace, connecting.to))
      }
    },
  })
}

/** C on the node that has the focus, else the one that is selected: the arrow keys then choose where the line goes. */
export function startConnectingByKeyboard(workspace: Workspace, focused: string | undefined) {
  const { selection, tell } = app(workspace)
  const { nodes } = drawingNow(workspace).scene
  const selected = selection.length === 1 ? selection[0] : undefined
  const nodeOf = (id: string | undefined) => nodes.find((node) => node.id === id)
  const from = nodeOf(focused) ?? nodeOf(selected)
  if (!from) return tell('info', words.connectNeedsOne)
  const target = nearest(from, nodes)
  if (!target) return tell('info', words.connectNoOther)
  aimAt(workspace, from.id, target)
}

function aimAt(workspace: Workspace, from: string, target: SceneNode) {
  gesture(workspace).setState({ connecting: { from, to: centreOf(target), target: target.id, by: 'keyboard' } })
}

/** The next node in that direction from the one that is aimed at now. */
export function aim(workspace: Workspace, dx: number, dy: number) {
  const { connecting } = gesture(workspace).getState()
  const { nodes } = drawingNow(workspace).scene
  const now = nodes.find((node) => node.id === connecting?.target)
  if (!connecting || !now) return
  const next = nearest(now, nodes, { x: dx, y: dy }, connecting.from)
  if (next) aimAt(workspace, connecting.from, next)
}

/** Enter: the line is drawn to what is aimed at. */
export function finishConnecting(workspace: Workspace) {
  const { connecting } = gesture(workspace).getState()
  gesture(workspace).setState({ connecting: null })
  if (connecting?.target) connect(workspace, connecting.from, connecting.target, clientPoint(workspace, connecting.to))
}

export function cancelConnecting(workspace: Workspace) {
  gesture(workspace).setState({ connecting: null })
}

/** The nearest other node; in a direction, what lies aside counts as further away. */
function nearest(
  from: SceneNode,
  nodes: readonly SceneNode[],
  direction?: Point,
  except?: string,
): SceneNode | undefined {
  const start = centreOf(from)
  const distance = (node: SceneNode) => {
    const end = centreOf(node)
    const [x, y] = [end.x - start.x, end.y - start.y]
    if (!direction) return Math.hypot(x, y)
    const ahead = x * direction.x + y * direction.y
    const aside = Math.abs(x * direction.y - y * direction.x)
    return ahead <= 0 ? Infinity : ahead + 2 * aside
  }
  return nodes
    .filter((node) => node !== from && node.id !== except && distance(node) < Infinity)
    .reduce<SceneNode | undefined>((best, node) => (best && distance(best) <= distance(node) ? best : node), undefined)
}

/** What the line may mean decides: refused with a sentence, done at once, or asked at that point of the screen. */
export function connect(workspace: Workspace, from: string, to: string, at: Point) {
  const { design, tell } = app(workspace)
  const answer = connectionChoices(design, from, to)
  if ('refused' in answer) return tell('warning', noLineSentence(answer))
  const [only, ...others] = answer.choices
  if (only && others.length === 0) return applyLine(workspace, from, to, only.edit)
  ask(workspace, {
    at,
    title: words.sheetTitle(nameOf(design, from), nameOf(design, to)),
    question: words.sheetQuestion,
    choices: answer.choices.map(({ id, edit }) => ({
      title: choiceTitle(id),
      hint: choiceHint(id),
      chosen: () => applyLine(workspace, from, to, edit),
    })),
  })
}

function applyLine(workspace: Workspace, from: string, to: string, edit: Edit) {
  const { design, apply } = app(workspace)
  apply(steps.connect(nameOf(design, from), nameOf(design, to)), edit, {
    select: (after) => lines(after).flatMap((line) => (line.from === from && line.to === to ? [line.id] : [])),
  })
}

function nameOf(design: Design, id: string): string {
  return design.items[id]?.name ?? ''
}
