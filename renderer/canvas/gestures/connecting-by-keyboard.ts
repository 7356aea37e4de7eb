import { lines } from '../../../shared/model/relations'
import type { Point, SceneNode } from '../../../shared/diagram/scene'
import { centreOf } from '../../../shared/diagram/routing/geometry'
import { app } from '../../store/store'
import type { Workspace } from '../../workspace/workspace'
import { drawingNow } from '../drawing'
import { clientPoint } from '../view/view'
import { words } from '../words'
import { nodeByName, typedOn } from './by-name'
import { connect } from './connecting'
import { directions } from './directions'
import { gesture } from './gesture'

/** C: from the node that has the focus, else from the one that is selected, else from one that is chosen first. */
export function startConnectingByKeyboard(workspace: Workspace, focused: string | undefined) {
  const { nodes } = drawingNow(workspace).scene
  if (nodes.length < 2) return app(workspace).tell('info', words.connectNoOther)
  const from = nodeOf(nodes, focused) ?? nodeOf(nodes, selectedAlone(workspace))
  if (from) return chooseTarget(workspace, from)
  const [first] = nodes
  app(workspace).select([sourceOfSelected(workspace, nodes) ?? first!.id])
  gesture(workspace).setState({ choosing: { typed: '' } })
}

export function isConnecting(workspace: Workspace): boolean {
  const { connecting, choosing } = gesture(workspace).getState()
  return choosing !== null || connecting?.by === 'keyboard'
}

/** Arrow keys and letters choose an end of the line, Enter takes it, Escape leaves everything as it was. */
export function pressedWhileConnecting(workspace: Workspace, key: string): boolean {
  const direction = directions[key]
  if (direction) aim(workspace, direction)
  else if (key === 'Enter') take(workspace)
  else if (key === 'Escape') gesture(workspace).setState({ connecting: null, choosing: null })
  else if (key === 'Backspace') setTyped(workspace, typedNow(workspace).slice(0, -1))
  else if (key.length === 1) type(workspace, key)
  else return false
  return true
}

function take(workspace: Workspace) {
  const { connecting, choosing } = gesture(workspace).getState()
  gesture(workspace).setState({ connecting: null, choosing: null })
  const source = choosing && nodeOf(drawingNow(workspace).scene.nodes, selectedAlone(workspace))
  if (source) chooseTarget(workspace, source)
  else if (connecting?.target)
    connect(workspace, [connecting.from], connecting.target, clientPoint(workspace, connecting.to))
}

function chooseTarget(workspace: Workspace, from: SceneNode) {
  const target = nearest(from, drawingNow(workspace).scene.nodes)
  if (target) aimAt(workspace, from.id, target)
}

function aimAt(workspace: Workspace, from: string, target: SceneNode, typed = '') {
  gesture(workspace).setState({ connecting: { from, to: centreOf(target), target: target.id, by: 'keyboard', typed } })
}

/** The next node in that direction from the one that is chosen now. */
function aim(workspace: Workspace, [x, y]: readonly [number, number]) {
  const { connecting } = gesture(workspace).getState()
  const { nodes } = drawingNow(workspace).scene
  const now = nodeOf(nodes, connecting?.target ?? selectedAlone(workspace))
  const next = now && nearest(now, nodes, { x, y }, connecting?.from)
  if (next) choose(workspace, next, '')
}

function typedNow(workspace: Workspace): string {
  const { connecting, choosing } = gesture(workspace).getState()
  return connecting?.typed ?? choosing?.typed ?? ''
}

function type(workspace: Workspace, key: string) {
  const { connecting } = gesture(workspace).getState()
  const others = drawingNow(workspace).scene.nodes.filter(({ id }) => id !== connecting?.from)
  const typed = typedOn(others, typedNow(workspace), key)
  if (typed !== undefined) setTyped(workspace, typed)
}

/** What is typed means a node: of the targets, one that has no such line yet. */
function setTyped(workspace: Workspace, typed: string) {
  const { connecting } = gesture(workspace).getState()
  const from = connecting?.from
  const taken = new Set(lines(app(workspace).design).flatMap((line) => (line.from === from ? [line.to] : [])))
  const others = drawingNow(workspace).scene.nodes.filter(({ id }) => id !== from)
  const found = typed === '' ? undefined : nodeByName(others, typed, ({ id }) => taken.has(id))
  if (found) choose(workspace, found, typed)
  else if (connecting) gesture(workspace).setState({ connecting: { ...connecting, typed } })
  else gesture(workspace).setState({ choosing: { typed } })
}

function choose(workspace: Workspace, node: SceneNode, typed: string) {
  const { connecting } = gesture(workspace).getState()
  if (connecting) return aimAt(workspace, connecting.from, node, typed)
  app(workspace).select([node.id])
  gesture(workspace).setState({ choosing: { typed } })
}

function nodeOf(nodes: readonly SceneNode[], id: string | undefined): SceneNode | undefined {
  return nodes.find((node) => node.id === id)
}

function selectedAlone(workspace: Workspace): string | undefined {
  const { selection } = app(workspace)
  return selection.length === 1 ? selection[0] : undefined
}

/** Where the selected line begins: the next one often begins there, too. */
function sourceOfSelected(workspace: Workspace, nodes: readonly SceneNode[]): string | undefined {
  const { selection, design } = app(workspace)
  const selected = new Set(selection)
  const line = lines(design).find(({ id }) => selected.has(id))
  return nodeOf(nodes, line?.from)?.id
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
