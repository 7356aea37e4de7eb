import { connectAll } from '../../../shared/edits/connect-all'
import { choiceHint, choiceTitle, noLineSentence } from '../../../shared/edits/connect-words'
import type { Edit } from '../../../shared/edits/edit'
import type { Choices } from '../../../shared/edits/connect'
import { lines } from '../../../shared/model/relations'
import type { Design } from '../../../shared/model/design'
import type { Point } from '../../../shared/diagram/scene'
import { app } from '../../store/store'
import type { Workspace } from '../../workspace/workspace'
import { ask } from '../sheet/sheet'
import { steps, these, words } from '../words'

/** A line from each of those nodes: refused with a sentence, drawn at once, or asked about at that point of the screen. */
export function connect(workspace: Workspace, from: readonly string[], to: string, at: Point) {
  const { design, apply, tell } = app(workspace)
  const answer = connectAll(design, from, to)
  const names = these(from.map((id) => nameOf(design, id)))
  askMeaning(workspace, answer, words.sheetTitle(names, nameOf(design, to)), at, (edit) => {
    apply(steps.connect(names, nameOf(design, to)), edit, { select: (after) => linesBetween(after, from, to) })
    const [left] = answer.leftOut
    if (left) tell('info', noLineSentence(left))
  })
}

/** What a line may mean decides: a sentence, the only meaning there is, or one question. */
export function askMeaning(
  workspace: Workspace,
  answer: Choices,
  title: string,
  at: Point,
  draw: (edit: Edit) => void,
) {
  if ('refused' in answer) return app(workspace).tell('warning', noLineSentence(answer))
  const [only, ...others] = answer.choices
  if (only && others.length === 0) return draw(only.edit)
  ask(workspace, {
    at,
    title,
    question: words.sheetQuestion,
    choices: answer.choices.map((choice) => ({
      title: choiceTitle(choice),
      hint: choiceHint(choice),
      chosen: () => draw(choice.edit),
    })),
  })
}

export function linesBetween(design: Design, from: readonly string[], to: string): readonly string[] {
  return lines(design).flatMap((line) => (from.includes(line.from) && line.to === to ? [line.id] : []))
}

export function nameOf(design: Design, id: string): string {
  return design.items[id]?.name ?? ''
}
