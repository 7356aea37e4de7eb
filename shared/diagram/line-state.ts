import { relayRight } from '../exchange/rights'
import type { Design } from '../model/design'
import type { Line } from '../model/relations'
import { hasRight } from '../routing/principal'
import { answerForLine, expectedConnector } from '../routing/receive-line'
import { hopOf } from '../routing/session'

/** Nothing passes: the Send connector is disabled, or what would answer a route is, and nothing else takes its place. */
export function isLineDisabled(line: Line, design: Design): boolean {
  if (!line.enabled) return true
  if (line.kind !== 'inbound') return false
  const answer = answerForLine(design, line)
  if (!answer || answer.winner || answer.tie || answer.outcome === 'divided') return false
  const expected = expectedConnector(design, line)
  if (expected === undefined && answer.outcome !== 'nobody') return false
  const disabled = answer.candidates.filter(({ reason }) => reason === 'disabled')
  return disabled.some(({ connector }) => expected === undefined || connector.id === expected)
}

/** Does the connector that answers let this sender, of whom it knows nothing, send to any recipient? */
export function lineRelaysAnonymously(line: Line, design: Design): boolean {
  const session = hopOf(line, design)?.met?.session
  return session?.identity === 'anonymous' && hasRight(session, relayRight) === true
}
