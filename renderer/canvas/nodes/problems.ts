import { useMemo } from 'react'
import { createStore } from 'zustand'
import type { Design } from '../../../shared/model/design'
import type { WorstProblems } from '../../../shared/diagram/colouring'
import type { Worst } from '../../../shared/diagram/theme'
import { background } from '../../background/background'
import type { PlainFinding } from '../../background/messages'
import { app } from '../../store/store'
import { hookOf, useWorkspace } from '../../workspace/use-workspace'
import { partOf, type Workspace } from '../../workspace/workspace'

/** What a badge shows. */
interface Problems {
  readonly count: number
  readonly worst: Worst
}

/** Badges by node: a problem of a connector or route shows on the server that has it. Hints have no badge. */
const badges = partOf((workspace) => {
  const { answers } = background(workspace)
  const badgesNow = (before: ReadonlyMap<string, Problems>) =>
    badgesOf(answers.getState().findings, app(workspace).design, before)
  const store = createStore<{ byNode: ReadonlyMap<string, Problems> }>(() => ({ byNode: badgesNow(new Map()) }))
  answers.subscribe(({ findings }, before) => {
    if (findings !== before.findings) store.setState(({ byNode }) => ({ byNode: badgesNow(byNode) }))
  })
  return store
})

const useBadges = hookOf(badges)

/** How bad the worst problem of each node is, and of each connector and route. */
export function worstNow(workspace: Workspace): WorstProblems {
  const { byNode } = badges(workspace).getState()
  const nodes = new Map([...byNode].map(([id, { worst }]) => [id, worst]))
  const bundles = new Map<string, Worst>()
  for (const { subject, severity, accepted } of background(workspace).answers.getState().findings)
    if (!accepted && severity !== 'info') bundles.set(subject, worse(bundles.get(subject), severity))
  return { nodes, bundles }
}

/** The same as long as no badge changes and no finding. */
export function useWorst(wanted: boolean): WorstProblems | undefined {
  const workspace = useWorkspace()
  const byNode = useBadges((state) => (wanted ? state.byNode : undefined))
  return useMemo(() => byNode && worstNow(workspace), [workspace, byNode])
}

function worse(one: Worst | undefined, other: Worst): Worst {
  return one === 'error' ? one : other
}

export function useProblems(id: string): Problems | undefined {
  return useBadges((state) => state.byNode.get(id))
}

function badgesOf(all: readonly PlainFinding[], design: Design, before: ReadonlyMap<string, Problems>) {
  const found = new Map<string, Problems>()
  for (const finding of all) {
    if (finding.accepted || finding.severity === 'info') continue
    const node = nodeOf(finding.subject, design)
    if (node === undefined) continue
    const known = found.get(node)
    found.set(node, { count: (known?.count ?? 0) + 1, worst: worse(known?.worst, finding.severity) })
  }
  // The same object where nothing changed, so that only badges that changed are drawn again.
  for (const [node, problems] of found) {
    const known = before.get(node)
    if (known?.count === problems.count && known.worst === problems.worst) found.set(node, known)
  }
  return found
}

function nodeOf(subject: string, design: Design): string | undefined {
  const item = design.items[subject]
  switch (item?.kind) {
    case 'receiveConnector':
      return item.server
    case 'sendConnector':
      return item.home === 'organization' ? firstSource(item.parameters.SourceTransportServers) : item.home
    case 'inboundRoute':
      return item.to
    default:
      return item?.id
  }
}

function firstSource(sources: unknown): string | undefined {
  if (!Array.isArray(sources)) return undefined
  const entry: unknown = sources.find((source) => typeof source === 'object' && source !== null && 'server' in source)
  return (entry as { server: string } | undefined)?.server
}
