import { markAsExisting } from '../../edits/existing'
import { isConnector, type Design, type Item } from '../../model/design'

/** A design of which everything exists: nothing is to be scripted. */
export function asBuilt(design: Design): Design {
  const connectors = Object.values(design.items).filter((item) => isConnector(item) && item.origin === 'designed')
  const marked = connectors.reduce((current, { id }) => markAsExisting(id)(current), design)
  return { ...marked, baseline: marked.items }
}

/** The item of that name; none is a mistake of the test. */
export function named(design: Design, name: string): Item {
  const found = Object.values(design.items).find((item) => item.name === name)
  if (!found) throw new Error(`No ${name} in the design`)
  return found
}
