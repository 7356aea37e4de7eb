import { fieldOf, wantField } from '../fields/wanted-field'
import { app } from '../store/store'
import type { Workspace } from '../workspace/workspace'
import { selectionFor } from './selection-for'

/** What somebody is to look at: an object, and of it the field that has to be filled or mended. */
export interface Place {
  readonly subject: string
  readonly parameter?: string | undefined
}

/** Shows what a finding, or what has to wait, is about: selects it, and gives the focus to the field. */
export function chooseFinding(workspace: Workspace, { subject, parameter }: Place) {
  app(workspace).reveal(selectionFor(subject, app(workspace).design))
  wantField(workspace, parameter === undefined ? null : fieldOf(subject, parameter))
}
