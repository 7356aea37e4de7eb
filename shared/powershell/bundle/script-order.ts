import { objectOf, objectOfCmdlet, type ExchangeObject, type Verb } from '../../exchange/objects'
import { organizationHome } from '../../model/connectors'
import { isSubscription, type Statement } from '../statement'

interface Entry {
  readonly position: number
  readonly statement: Statement
}

/**
 * The statements as runs of one place each, in the order in which they must run. A place has one run, unless it has to wait
 * for another place that waits for it: then its commands up to there are a run of their own.
 */
export function runsInOrder(statements: readonly Statement[]): readonly (readonly Statement[])[] {
  const runs: Statement[][] = []
  let open = statements.map((statement, position): Entry => ({ position, statement }))
  while (open.length > 0) {
    const run = nextRun(open)
    runs.push(run.map(({ statement }) => statement))
    const done = new Set(run)
    open = open.filter((entry) => !done.has(entry))
  }
  return runs
}

/** All that is left of the first place that waits for no other; else the beginning of the first that can begin. */
function nextRun(open: readonly Entry[]): readonly Entry[] {
  const places = [...byPlace(open).values()]
  const ready = places.map((own) => {
    const stop = own.findIndex((entry) => open.some((other) => waitsFor(entry, other)))
    return stop < 0 ? own : own.slice(0, stop)
  })
  const whole = ready.find((run, index) => run.length === places[index]?.length)
  return whole ?? ready.find((run) => run.length > 0) ?? open.slice(0, 1)
}

function byPlace(open: readonly Entry[]): ReadonlyMap<string, Entry[]> {
  const places = new Map<string, Entry[]>()
  for (const entry of open) {
    const known = places.get(entry.statement.target)
    if (known) known.push(entry)
    else places.set(entry.statement.target, [entry])
  }
  return places
}

/**
 * Whether a command has to wait for an earlier one of another place: the steps of one subscription follow each other; between
 * the organization and an Edge server, what receives is ready before anything sends to it and goes after nothing does.
 */
function waitsFor(later: Entry, earlier: Entry): boolean {
  const [one, other] = [later.statement, earlier.statement]
  if (one.target === other.target || earlier.position > later.position) return false
  if (isSubscription(one) && isSubscription(other)) return one.subject === other.subject
  if (one.target !== organizationHome && other.target !== organizationHome) return false
  return (sends(one) && receives(other)) || (receivesNoMore(one) && sends(other))
}

function sends({ cmdlet }: Statement): boolean {
  return does(cmdlet, 'sending', 'New', 'Set')
}

function receives({ cmdlet }: Statement): boolean {
  return does(cmdlet, 'receiving', 'New', 'Set', 'Add')
}

/* What is kept on another object, as a right is, ends nothing by itself. */
function receivesNoMore({ cmdlet }: Statement): boolean {
  const known = objectOfCmdlet(cmdlet)
  return does(cmdlet, 'receiving', 'Remove') && known !== undefined && objectOf(known.noun).identity !== 'holder'
}

function does(cmdlet: string, side: ExchangeObject['side'], ...verbs: readonly Verb[]): boolean {
  const known = objectOfCmdlet(cmdlet)
  return known !== undefined && objectOf(known.noun).side === side && verbs.includes(known.verb)
}
