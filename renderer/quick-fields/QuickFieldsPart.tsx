import { loadedAhead } from '../background/loaded-ahead'
import { useOpenFields } from './open-fields'

/** Whoever presses Enter types on at once. */
const QuickFields = loadedAhead(async () => (await import('./QuickFields')).default)

/** The fields at a card, once they are opened. */
export function QuickFieldsPart() {
  const open = useOpenFields((state) => state.id !== null)
  return open ? <QuickFields /> : null
}
