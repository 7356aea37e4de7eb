import type { SceneNode, SceneZone } from '../../shared/diagram/scene'

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
  legend: 'Line styles and colours',
  colourBy: 'What the colours tell',
  colourings: { security: 'Colour by security', role: 'Colour by sending role', finding: 'Colour by problem' },
  connect: (name: string) => `Draw a line from ${name}`,
  noteText: 'Text of the note',
  resize: 'Resize',
  sheetTitle: (from: string, to: string) => `${from} → ${to}`,
  arrow: 'Arrow',
  sheetQuestion: 'What does this line mean?',
  connectingFrom: (from: string) =>
    `Line from ${from}. Type another name or use the arrow keys; Enter goes on, Escape cancels.`,
  connectingTo: (from: string, to: string) =>
    `Line from ${from} to ${to}. Type another name or use the arrow keys; Enter connects, Escape cancels.`,
  newEndTitle: (from: string) => `${from} → …`,
  newEndQuestion: 'What stands here?',
  nothingToConnect: (from: string) =>
    `Nothing that could be placed takes a line from ${from}: let it go over an object that is drawn.`,
  noBend: 'No bend of what is selected was pulled: select a line, and pull the piece between its corners.',
  lockedLine: 'EdgeSync makes and keeps this connector: end the Edge subscription to lead its lines elsewhere.',
  siteName: 'Site',
  handTool: 'Hand: move the drawing (H)',
  connectNoOther: 'There is no other object to connect to.',
  note: (text: string) => `Note: ${text}`,
  disabled: (name: string) => `${name} (disabled)`,
  problems: (count: number) => (count === 1 ? '1 problem' : `${count} problems`),
}

/** What the dotted lines between own servers are. */
export function ownHopsText(shown: number, total: number): string {
  if (total === 0) return 'Mail is handed over between own servers from two Mailbox or Hub servers on.'
  const all = 'Dotted: hops between own servers, with their ports.'
  return shown < total ? `${all} The ${shown} shortest of ${total} are shown: select a server to see its own.` : all
}

/** What screen readers say of an object: what it is, what stands on its card, and what it is connected to. */
export function nodeLabel(node: SceneNode, sendsTo: readonly string[], receivesFrom: readonly string[]): string {
  return [
    `${node.name}, ${node.eyebrow}`,
    node.details.map((line) => line.replace(/\s+/g, ' ')).join(', '),
    sendsTo.length > 0 && `sends to ${sendsTo.join(', ')}`,
    receivesFrom.length > 0 && `receives from ${receivesFrom.join(', ')}`,
    sendsTo.length + receivesFrom.length === 0 && 'not connected',
  ]
    .filter(Boolean)
    .join('; ')
}

const zoneKinds: Readonly<Record<SceneZone['zone'], string>> = {
  internet: 'area of the Internet',
  perimeter: 'perimeter network',
  adSite: 'Active Directory site',
  cloud: 'area of the cloud',
  free: 'area',
}

/** What screen readers say of an area: what it is, and what is in it. */
export function zoneLabel({ name, zone }: SceneZone, contents: readonly string[]): string {
  return `${name}, ${zoneKinds[zone]}; ${contents.length === 0 ? 'empty' : `contains ${contents.join(', ')}`}`
}

/** Names of undoable steps. */
export const steps = {
  move: (names: readonly string[]) => `Move ${these(names)}`,
  resize: (name: string) => `Resize ${name}`,
  connect: (from: string, to: string) => `Connect ${from} to ${to}`,
  reconnect: (from: string, to: string) => `Reconnect ${from} to ${to}`,
  bend: (name: string) => `Bend the lines of ${name}`,
  resetBends: 'Reset bends',
  duplicate: (names: readonly string[]) => `Duplicate ${these(names)}`,
  place: (name: string) => `Place ${name}`,
  editNote: 'Edit note',
}

export function these(names: readonly string[]): string {
  return names.length === 1 ? (names[0] ?? '') : `${names.length} objects`
}
