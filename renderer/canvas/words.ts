import type { SceneNode } from '../../shared/diagram/scene'

/** Every string of the canvas. */
export const words = {
  canvas: 'Mail flow drawing',
  emptyTitle: 'Draw a mail flow',
  emptyText:
    'Drag servers and other ends from the left, or select one and press Enter. Then drag from one to another to connect them.',
  emptyTemplates: 'Start from a template',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Fit whole diagram',
  actualSize: 'Actual size',
  minimap: 'Overview map',
  legend: 'Line styles',
  connect: (name: string) => `Draw a line from ${name}`,
  noteText: 'Text of the note',
  resize: 'Resize',
  sheetTitle: (from: string, to: string) => `${from} → ${to}`,
  sheetQuestion: 'What does this line mean?',
  connectingTo: (from: string, to: string) => `Line from ${from} to ${to}. Enter connects, Escape cancels.`,
  connectNoOther: 'There is no other object to connect to.',
  connectNeedsOne: 'Go to a server or other end with Tab, or select one, then press C to draw a line from it.',
  disabled: (name: string) => `${name} (disabled)`,
  problems: (count: number) => (count === 1 ? '1 problem' : `${count} problems`),
}

/** What screen readers say of an object: what it is, and what it is connected to. */
export function nodeLabel(node: SceneNode, sendsTo: readonly string[], receivesFrom: readonly string[]): string {
  return [
    `${node.name}, ${node.eyebrow}`,
    sendsTo.length > 0 && `sends to ${sendsTo.join(', ')}`,
    receivesFrom.length > 0 && `receives from ${receivesFrom.join(', ')}`,
    sendsTo.length + receivesFrom.length === 0 && 'not connected',
  ]
    .filter(Boolean)
    .join('; ')
}

/** Names of undoable steps. */
export const steps = {
  move: (names: readonly string[]) => `Move ${these(names)}`,
  resize: (name: string) => `Resize ${name}`,
  connect: (from: string, to: string) => `Connect ${from} to ${to}`,
  place: (name: string) => `Place ${name}`,
  editNote: 'Edit note',
}

export function these(names: readonly string[]): string {
  return names.length === 1 ? (names[0] ?? '') : `${names.length} objects`
}
