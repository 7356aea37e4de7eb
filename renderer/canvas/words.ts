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
  removeTitle: 'Remove this line',
  removeQuestion: 'Other lines depend on the same connector. What should go?',
  connectingTo: (from: string, to: string) => `Line from ${from} to ${to}. Enter connects, Escape cancels.`,
  connectNoOther: 'There is no other object to connect to.',
  connectNeedsOne: 'Go to a server or other end with Tab, or select one, then press C to draw a line from it.',
  edgeSyncLine: 'EdgeSync makes and keeps these connectors: end the Edge subscription to remove the line.',
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
  remove: (names: readonly string[]) => `Delete ${these(names)}`,
  duplicate: (names: readonly string[]) => `Duplicate ${these(names)}`,
  connect: (from: string, to: string) => `Connect ${from} to ${to}`,
  disconnect: (count: number) => (count === 1 ? 'Remove line' : `Remove ${count} lines`),
  place: (name: string) => `Place ${name}`,
  editNote: 'Edit note',
}

function these(names: readonly string[]): string {
  return names.length === 1 ? (names[0] ?? '') : `${names.length} objects`
}

export function lineName(from: string, to: string): string {
  return `${from} → ${to}`
}

/** The answers to what should go with a line, and the lines that go with each. */
export function disconnectWords(from: string, to: string) {
  const lost = (lines: readonly string[]) => `Removes ${lines.join(', ')}.`
  return {
    removeConnector: { title: 'Remove the connector', hint: lost },
    removeRoute: { title: 'Remove the route', hint: lost },
    dropSource: { title: `${from} no longer sends with this connector`, hint: lost },
    dropHost: { title: `${to} is no longer used as a smart host`, hint: lost },
  }
}
