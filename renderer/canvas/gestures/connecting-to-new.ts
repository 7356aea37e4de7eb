import { placeables, type Placeable } from '../../../shared/edits/add'
import type { Choices } from '../../../shared/edits/connect'
import { connectAll } from '../../../shared/edits/connect-all'
import { isNode, type Design, type Items } from '../../../shared/model/design'
import type { Point } from '../../../shared/diagram/scene'
import { toolName } from '../../names/tool-names'
import { app } from '../../store/store'
import type { Workspace } from '../../workspace/workspace'
import { placedAt } from '../placing/new-thing'
import { ask } from '../sheet/sheet'
import { steps, these, words } from '../words'
import { askMeaning, linesBetween, nameOf } from './connecting'

/** Where a line was let go over nothing: in the scene and on the screen. */
interface LetGo {
  readonly at: Point
  readonly client: Point
}

/** The line ends where nothing stands: a sheet asks what stands there. It and its line come as one step. */
export function connectToNew(workspace: Workspace, from: readonly string[], { at, client }: LetGo) {
  const { design } = app(workspace)
  const names = these(from.map((id) => nameOf(design, id)))
  const kinds = kindsFor(design, from)
  if (kinds.length === 0) return app(workspace).tell('info', words.nothingToConnect(names))
  ask(workspace, {
    at: client,
    title: words.newEndTitle(names),
    question: words.newEndQuestion,
    choices: kinds.map((kind) => ({
      title: toolName[kind],
      chosen: () => connectToKind(workspace, from, kind, { at, client }),
    })),
  })
}

function connectToKind(workspace: Workspace, from: readonly string[], kind: Placeable, { at, client }: LetGo) {
  const { design, apply } = app(workspace)
  const names = these(from.map((id) => nameOf(design, id)))
  const { placed, id } = placedAt(design, kind, at)
  askMeaning(workspace, connectAll(placed, from, id), words.sheetTitle(names, nameOf(placed, id)), client, (edit) => {
    apply(steps.connect(names, nameOf(placed, id)), (now) => edit(placedAt(now, kind, at).placed), {
      select: (after) => linesBetween(after, from, id),
    })
  })
}

/** What a line from those nodes can end at. What they are decides, so that nothing else of the design is looked at. */
function kindsFor(design: Design, from: readonly string[]): readonly Placeable[] {
  const alone: Design = {
    ...design,
    items: only(design.items, from),
    baseline: only(design.baseline, from),
    layout: {},
  }
  return placeables.filter((kind) => {
    const { placed, id } = placedAt(alone, kind, { x: 0, y: 0 })
    return isNode(placed.items[id]) && isPossible(connectAll(placed, from, id))
  })
}

function isPossible(answer: Choices): boolean {
  return 'choices' in answer && answer.choices.length > 0
}

function only(items: Items, ids: readonly string[]): Items {
  return Object.fromEntries(ids.flatMap((id) => (items[id] ? [[id, items[id]]] : [])))
}
