import type { ReceiveConnector } from '../../../shared/model/connectors'
import type { Design } from '../../../shared/model/design'
import { lines, type Line } from '../../../shared/model/relations'
import { answerForLine } from '../../../shared/routing/receive-line'

/** The lines that a Receive connector answers. */
export function answeredLines({ id, server }: ReceiveConnector, design: Design): readonly Line[] {
  return lines(design).filter((line) => line.to === server && answerForLine(design, line)?.winner?.id === id)
}

/** What lights up on the drawing for it: its server, those lines, and what they come from; nothing where it answers none. */
export function litBy({ server }: ReceiveConnector, answered: readonly Line[]): ReadonlySet<string> | null {
  if (answered.length === 0) return null
  return new Set([server, ...answered.flatMap(({ id, from }) => [id, from])])
}
