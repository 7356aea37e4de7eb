import { parseAddress } from '../../shared/exchange/addresses'
import { versionFacts } from '../../shared/exchange/versions'
import { organizationHome } from '../../shared/model/connectors'
import { find, hasParameters, type Design, type ItemOf } from '../../shared/model/design'
import { existingDesign } from '../../shared/model/existing'
import { ofSetup } from '../exchange-standin/of-setup'
import { indexes } from '../../shared/model/indexes'
import { catalogueOf } from '../../shared/model/settings'
import { plan } from '../../shared/powershell/plan'
import { check } from '../../shared/rules/check'
import type { Finding } from '../../shared/rules/rule'

/** A design that is proven, and the seed of the conditions under which. */
export interface Subject {
  readonly title: string
  readonly seed: number
  readonly design: Design
}

/** A subject by its title, made only when it is asked for. */
export interface SubjectSource {
  readonly title: string
  readonly make: () => Subject
}

/** The day of the checks, so that no subject changes when a certificate of a drawing ends. */
const today = '2026-01-01'

/**
 * Why a design is no subject: what Exchange would refuse of it, as the checker knows it, and what no script can say yet.
 * Undefined where it is one. Accepted errors are errors still: accepting does not convince Exchange. Where mail goes is nothing
 * that Exchange refuses.
 */
export function whyNotSubject(design: Design): string | undefined {
  const found = check(design, today)
  const wrong = found.find(isRefused)
  if (wrong) return `error ${wrong.rule}`
  if (found.some(({ rule }) => rule === 'VER-001')) return 'versions stand together that setup refuses'
  if (found.some(isUnsureConflict)) return 'whether Exchange counts a connector that is switched off is unverified'
  if (plan(design).blocked.length > 0) return 'a command has to wait'
  if (plan(asToBeMade(design)).blocked.length > 0) return 'what exists cannot be said'
  return refusals.find(({ refuses }) => refuses(design))?.what
}

function errorsOf(design: Design) {
  return check(design, today).filter(isRefused)
}

function isRefused({ severity, rule }: Finding): boolean {
  return severity === 'error' && !/^(PATH|HYB)-/.test(rule)
}

/*
 * Two Receive connectors that conflict, one of them switched off: the checker and preflight warn, since no source says whether
 * Exchange refuses that. The stand-in does, so that apply would stop there, as it says it may.
 */
function isUnsureConflict({ severity, rule }: Finding): boolean {
  return severity === 'warning' && /^RC-BIND-00[123]$/.test(rule)
}

/* What Exchange refuses and no rule of the checker says; preflight does. */
const refusals: readonly { what: string; refuses: (design: Design) => boolean }[] = [
  { what: 'the default accepted domain is removed', refuses: losesDefaultDomain },
  { what: 'a list that Exchange needs is empty', refuses: statesEmptyList },
  { what: 'a server of the organization does not know a parameter', refuses: statesNewerParameter },
  {
    what: 'what is no longer stated stays, and would be refused',
    refuses: (design) => errorsOf(asItStays(design)).length > 0,
  },
  { what: 'what Exchange does not show is changed, so that no script can take it back', refuses: changesUnseen },
  { what: 'an address of a server cannot be read', refuses: hasUnreadAddress },
  { what: 'a name has more than 64 characters', refuses: hasLongName },
  { what: 'a new Receive connector does not say its transport service', refuses: lacksService },
  {
    what: 'of the organization that is changed no server is drawn, on whose shell scripts could run',
    refuses: lacksShell,
  },
]

/** Why a subject is not proven: it is none, or there is nothing to prove, since no statement means no script. */
export function whySkipped({ design }: Subject): string | undefined {
  const reason = whyNotSubject(design)
  if (reason !== undefined) return reason
  return plan(design).statements.length === 0 ? 'nothing is to be changed' : undefined
}

/* What exists as a design of its own, all of it but setup's still to be made. */
function asToBeMade(design: Design): Design {
  return { ...existingDesign(design), baseline: ofSetup(design.baseline) }
}

/* The default accepted domain of a home goes and no other one takes its place: Exchange refuses that, and no rule says so. */
function losesDefaultDomain({ items, baseline }: Design): boolean {
  const [before, after] = [baseline, items].map((all) =>
    Object.values(all).filter((item): item is ItemOf<'acceptedDomain'> => item.kind === 'acceptedDomain'),
  ) as [ItemOf<'acceptedDomain'>[], ItemOf<'acceptedDomain'>[]]
  return [...new Set(before.map(({ home }) => home))].some((home) => {
    const known = before.filter((domain) => domain.home === home)
    const isDefault = ({ parameters }: ItemOf<'acceptedDomain'>) => parameters['MakeDefault'] === true
    // The first of a home is its default one without being told.
    const former = known.find(isDefault) ?? known[0]
    const left = after.filter((domain) => domain.home === home)
    const same = left.some(({ parameters }) => parameters['DomainName'] === former?.parameters['DomainName'])
    return !same && !left.some(isDefault)
  })
}

/* Of a Receive connector that exists; of a new one the checker says so. */
function statesEmptyList({ items }: Design): boolean {
  const needed = ['Bindings', 'RemoteIPRanges', 'AuthMechanism', 'PermissionGroups']
  const isEmpty = (value: unknown) => value === null || (Array.isArray(value) && value.length === 0)
  return Object.values(items).some(
    (item) => item.kind === 'receiveConnector' && needed.some((name) => isEmpty(item.parameters[name])),
  )
}

/* What belongs to the organization is set from any of its servers; the checker takes the newest version for it. */
function statesNewerParameter(design: Design): boolean {
  const inside = indexes(design).byKind.server.filter(({ role }) => role !== 'edge')
  return Object.values(design.items).some((item) => {
    if (item.kind !== 'acceptedDomain' && item.kind !== 'transportConfig') return false
    const rows = Object.entries(catalogueOf(item)).filter(([name]) => item.parameters[name] !== undefined)
    return rows.some(([, row]) => inside.some(({ version }) => !row.versions.includes(version)))
  })
}

/* What exists keeps what the design does not state any more: no command takes it back. */
function asItStays(design: Design): Design {
  const items = Object.entries(design.items).map(([id, item]) => {
    const before = design.baseline[id]
    if (!hasParameters(item) || !hasParameters(before) || before.kind !== item.kind) return [id, item] as const
    return [id, { ...item, parameters: { ...before.parameters, ...item.parameters } }] as const
  })
  return { ...design, items: Object.fromEntries(items) as Design['items'] }
}

/* Rollback tells it, and leaves it to a person. */
function changesUnseen(design: Design): boolean {
  return plan(design).statements.some(({ cmdlet, subject, parameters }) => {
    const item = design.items[subject]
    if (!cmdlet.startsWith('Set-') || !hasParameters(item)) return false
    return Object.entries(catalogueOf(item)).some(
      ([name, { exported, kind }]) => name in parameters && exported === false && kind !== 'credential',
    )
  })
}

/* No server has it: preflight says of what is bound to another address that the server lacks that one. */
function hasUnreadAddress({ items, baseline }: Design): boolean {
  return [items, baseline].some((all) =>
    Object.values(all).some(
      (item) =>
        item.kind === 'server' &&
        item.adapters.some(({ addresses }) => addresses.some((one) => one.trim() !== '' && !parseAddress(one).ok)),
    ),
  )
}

function hasLongName({ items }: Design): boolean {
  return Object.values(items).some((item) => hasParameters(item) && item.name.length > 64)
}

/* Which one it is for then, no source says. */
function lacksService(design: Design): boolean {
  return indexes(design).byKind.receiveConnector.some(({ id, server, parameters }) => {
    const home = find(design, 'server', server)
    const isNew = design.baseline[id] === undefined
    return (
      isNew &&
      home !== undefined &&
      versionFacts[home.version].hasFrontEnd &&
      home.role !== 'edge' &&
      parameters['TransportRole'] === undefined
    )
  })
}

function lacksShell(design: Design): boolean {
  const hasServer = indexes(design).byKind.server.some(({ role }) => role !== 'edge')
  return !hasServer && plan(design).statements.some(({ target }) => target === organizationHome)
}
