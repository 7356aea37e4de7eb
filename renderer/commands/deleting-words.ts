import { these } from '../canvas/words'

/** Every string of what goes when something is deleted. */
export const words = {
  removeTitle: 'Remove this line',
  removeQuestion: 'Other lines depend on the same connector. What should go?',
  areaTitle: (area: string) => `Delete ${area}`,
  areaQuestion: (count: number) => (count === 1 ? 'One thing stands in it.' : `${count} things stand in it.`),
  areaOnly: 'Delete the area only',
  areaOnlyHint: 'What stands in it stays where it is, in the area around it if there is one.',
  areaWithContent: 'Delete the area with its content',
  goes: (names: readonly string[]) => `Removes ${these(names)}, and the connectors and routes that need them.`,
  edgeSyncLine: 'EdgeSync makes and keeps these connectors: end the Edge subscription to remove the line.',
}

/** Names of undoable steps. */
export const steps = {
  remove: (names: readonly string[]) => `Delete ${these(names)}`,
  disconnect: (count: number) => (count === 1 ? 'Remove line' : `Remove ${count} lines`),
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
