import type { PointerEvent } from 'react'
import { connectionChoices } from '../../shared/edits/connect'
import { choiceHint, choiceTitle, refusalSentence } from '../../shared/edits/connect-words'
import type { Edit } from '../../shared/edits/edit'
import type { Design } from '../../shared/model/design'
import { lines } from '../../shared/model/relations'
import type { Point, SceneNode } from '../../shared/diagram/scene'
import { app } from '../store/store'
import { drawingNow } from './drawing'
import { centreOf, nodeAt } from './geometry'
import { followPointer } from './follow-pointer'
import { useGesture } from './gesture'
import { ask } from './sheet'
import { clientPoint, scenePoint } from './view'
import { steps, words } from './words'

/** A line is drawn from the node's border to wherever the pointer is let go. */
export function startConnecting(from: string, event: PointerEvent) {
  if (event.button !== 0) return
  event.stopPropagation()
  const draw = (client: Point) => {
    const to = scenePoint(client)
    const target = nodeAt(drawingNow().scene, to)
    useGesture.setState({ connecting: { from, to, target: target?.id ?? null, by: 'pointer' } })
  }
  followPointer({
    moved: (to) => draw({ x: to.clientX, y: to.clientY }),
    ended(_, cancelled) {
      const { connecting } = useGesture.getState()
      useGesture.setState({ connecting: null })
      if (!cancelled && connecting?.target && connecting.target !== from) {
        connect(from, connecting.target, clientPoint(connecting.to))
      }
    },
  })
}

/** C on the node that has the focus, else the one that is selected: the arrow keys then choose where the line goes. */
export function startConnectingByKeyboard(focused: string | undefined) {
  const { selection, tell } = app()
  const { nodes } = drawingNow().scene
  const selected = selection.length === 1 ? selection[0] : undefined
  const nodeOf = (id: string | undefined) => nodes.find((node) => node.id === id)
  const from = nodeOf(focused) ?? nodeOf(selected)
  if (!from) return tell('info', words.connectNeedsOne)
  const target = nearest(from, nodes)
  if (!target) return tell('info', words.connectNoOther)
  aimAt(from.id, target)
}

function aimAt(from: string, target: SceneNode) {
  useGesture.setState({ connecting: { from, to: centreOf(target), target: target.id, by: 'keyboard' } })
}

/** The next node in that direction from the one that is aimed at now. */
export function aim(dx: number, dy: number) {
  const { connecting } = useGesture.getState()
  const { nodes } = drawingNow().scene
  const now = nodes.find((node) => node.id === connecting?.target)
  if (!connecting || !now) return
  const next = nearest(now, nodes, { x: dx, y: dy }, connecting.from)
  if (next) aimAt(connecting.from, next)
}

/** Enter: the line is drawn to what is aimed at. */
export function finishConnecting() {
  const { connecting } = useGesture.getState()
  useGesture.setState({ connecting: null })
  if (connecting?.target) connect(connecting.from, connecting.target, clientPoint(connecting.to))
}

export function cancelConnecting() {
  useGesture.setState({ connecting: null })
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
export function connect(from: string, to: string, at: Point) {
  const { design, tell } = app()
  const answer = connectionChoices(design, from, to)
  if ('refused' in answer) return tell('warning', refusalSentence(answer))
  const [only, ...others] = answer.choices
  if (only && others.length === 0) return applyLine(from, to, only.edit)
  ask({
    at,
    title: words.sheetTitle(nameOf(design, from), nameOf(design, to)),
    question: words.sheetQuestion,
    choices: answer.choices.map(({ id, edit }) => ({
      title: choiceTitle(id),
      hint: choiceHint(id),
      chosen: () => applyLine(from, to, edit),
    })),
  })
}

function applyLine(from: string, to: string, edit: Edit) {
  const { design, apply } = app()
  apply(steps.connect(nameOf(design, from), nameOf(design, to)), edit, {
    select: (after) => lines(after).flatMap((line) => (line.from === from && line.to === to ? [line.id] : [])),
  })
}

function nameOf(design: Design, id: string): string {
  return design.items[id]?.name ?? ''
}
