import { isSameSetting } from '../../changes/same-setting'
import { setItems } from '../../edits/edit'
import { sendConnectorParameters, type ParameterTable } from '../../exchange/parameters'
import type { SendConnector } from '../../model/connectors'
import { find, type Design } from '../../model/design'
import { isEditedInOrganization } from '../../model/edge-sync'
import { isDeepEqual } from '../../model/equal'
import { existingDesign } from '../../model/existing'
import { indexes } from '../../model/indexes'
import { sourcesOf } from '../../model/relations'
import { settingNamed } from '../../model/settings'
import { exchangeName, named, type ExchangeName, type Named } from '../data'
import {
  keptByEdgeSync,
  madeByEdgeSync,
  unlikeEdgeSync,
  type KeptByEdgeSync,
  type MadeByEdgeSync,
} from '../facts/edgesync-connectors'
import { organizationRule, type Fix } from '../rule'
import type { RuleId } from '../rule-ids'
import { titled } from '../words/fix-titles'
import { commas } from '../words/lists'
import { namesAndMore, quotedName } from '../words/names'

type Kept = {
  readonly connector: Named
  readonly parameters: readonly KeptByEdgeSync[]
  readonly leftOutBy: MadeByEdgeSync['leftOutBy']
}

/** What is said of values, which are not anybody’s to choose. */
const hidesOfValues: readonly RuleId[] = [
  'SC-AS-003',
  'SC-AS-008',
  'SC-AS-010',
  'SC-SEL-001',
  'SC-SEL-003',
  'SC-SEL-005',
  'SC-RT-001',
  'SC-RT-002',
  'SC-RT-004',
  'SC-RT-005',
  'SC-RT-006',
  'SC-SRC-002',
  'SC-SRC-003',
  'SC-SRC-004',
  'SC-SRC-005',
  'DS-001',
  'EDGE-013',
  'EDGE-014',
]

export const edgeSyncKeeps = organizationRule({
  id: 'EDGE-023',
  severity: 'error',
  title: 'What EdgeSync makes of its Send connectors stays as it is',
  why: 'A subscription makes “EdgeSync - Inbound to <Site>”, for -- to the Mailbox servers of the site, and “EdgeSync - <Site> to Internet”, for * by DNS, with the Edge subscriptions as source servers. Address space, source servers and smart hosts of these are EdgeSync’s to keep: a change of them is refused or taken back, and the connectors go only with the subscription. Size limits and TLS may be edited in the organization, and EdgeSync replicates them. Costs and other parameters that exist are left aside.',
  remedy:
    'Take the change back. For mail that is to go another way, subscribe the Edge server with CreateInboundSendConnector or CreateInternetSendConnector set to $false, and make a Send connector of your own on a Mailbox server with the Edge subscription as source server.',
  references: ['Edge Subscriptions', 'New-EdgeSubscription'],
  hides: [
    ...hidesOfValues,
    'PATH-002',
    'PATH-003',
    'PATH-004',
    'PATH-005',
    'PATH-006',
    'PATH-007',
    'PATH-008',
    'PATH-009',
    'PATH-019',
  ],
  messages: {
    changed: ({ connector, parameters, leftOutBy }: Kept) =>
      `EdgeSync makes ${quotedName(connector)} and keeps its ${commas(parameters)}, so a change of that is refused or taken back: set it back, or subscribe with ${leftOutBy} $false and make a connector of your own with the Edge subscription as source.`,
    otherwise: ({ connector, parameters, leftOutBy }: Kept) =>
      `${quotedName(connector)} is not as EdgeSync makes and keeps it in ${commas(parameters)}, and that can be taken back: where it is meant, subscribe with ${leftOutBy} $false and make a connector of your own with the Edge subscription as source.`,
    removed: ({ connector, edges }: { connector: Named; edges: readonly Named[] }) =>
      `EdgeSync makes ${quotedName(connector)} for ${namesAndMore(edges)} and keeps it while the subscription lasts: leave it, or end the subscription.`,
    unscripted: ({ connector, parameters }: { connector: Named; parameters: readonly ExchangeName[] }) =>
      `EdgeSync makes ${quotedName(connector)}, and no command is written for its ${commas(parameters)}, since only size limits and TLS are meant to be edited in the organization: set it back.`,
  },
  *check({ design, indexes: { byKind } }) {
    for (const connector of byKind.sendConnector) {
      const before = existing(connector, design)
      const own = madeByEdgeSync(before ?? connector)
      if (!own || connector.origin === 'designed') continue
      const changed = before ? changedIn(before, connector, design) : []
      const kept = keptByEdgeSync.filter((parameter) => changed.includes(parameter))
      const unlike = unlikeEdgeSync(connector, own, design).filter((parameter) => !kept.includes(parameter))
      const { leftOutBy } = own
      const base = { subject: connector.id, about: sourcesOf(connector, design).map(({ id }) => id) }
      const fix = before && takeBack(before, connector)
      if (kept.length > 0) {
        const data = { connector: named(connector), parameters: kept, leftOutBy }
        yield { ...base, message: 'changed', data, parameter: kept[0], fix }
        continue
      }
      if (unlike.length > 0) {
        // Of what exists nothing is known but that it is so; that mail has no way is another matter.
        const data = { connector: named(connector), parameters: unlike, leftOutBy }
        yield { ...base, message: 'otherwise', data, parameter: unlike[0], severity: 'warning', hides: hidesOfValues }
      }
      if (changed.length > 0 && connector.origin === 'edgeSync') {
        const data = { connector: named(connector), parameters: changed.map(exchangeName) }
        yield {
          subject: connector.id,
          message: 'unscripted',
          data,
          parameter: changed[0],
          severity: 'warning',
          hides: [],
          fix,
        }
      }
    }
    yield* removed(design)
  },
})

function existing({ id }: SendConnector, { baseline }: Design): SendConnector | undefined {
  const before = baseline[id]
  return before?.kind === 'sendConnector' ? before : undefined
}

const rows: ParameterTable = sendConnectorParameters

/** What differs from what exists and is not the organization’s to edit, the name among it. */
function changedIn(before: SendConnector, after: SendConnector, design: Design): readonly string[] {
  if (before === after) return []
  const there = existingDesign(design)
  const names = [...new Set([...Object.keys(before.parameters), ...Object.keys(after.parameters)])]
  const changed = names.filter((name) => {
    if (isEditedInOrganization(after, name)) return false
    if (isDeepEqual(before.parameters[name], after.parameters[name])) return false
    const row = Object.hasOwn(rows, name) ? rows[name] : undefined
    const [was, is] = [settingNamed(before, name, there), settingNamed(after, name, design)]
    return !row || !was || !is || !isSameSetting(row.kind, was, is)
  })
  return before.name === after.name ? changed : ['Name', ...changed]
}

/** All as it exists, but what the organization may edit. */
function takeBack(before: SendConnector, { id, parameters }: SendConnector): Fix {
  const edited = Object.entries(parameters).filter(([name]) => isEditedInOrganization(before, name))
  const kept = Object.entries(before.parameters).filter(([name]) => !isEditedInOrganization(before, name))
  return {
    title: titled('takeChangeBack'),
    edit: (design) => setItems(design, { [id]: { ...before, parameters: Object.fromEntries([...kept, ...edited]) } }),
  }
}

/** What exists of EdgeSync and is drawn no more, though an Edge server that it was made for stays subscribed. */
function* removed(design: Design) {
  const there = existingDesign(design)
  for (const connector of indexes({ items: design.baseline }).byKind.sendConnector) {
    if (design.items[connector.id] || !madeByEdgeSync(connector)) continue
    const edges = sourcesOf(connector, there).filter(
      ({ id }) => find(design, 'server', id)?.subscribedSiteId !== undefined,
    )
    const [edge] = edges
    if (!edge) continue
    yield {
      message: 'removed' as const,
      data: { connector: named(connector), edges: edges.map(named) },
      subject: edge.id,
      parameter: 'subscribedSiteId',
      about: edges.map(({ id }) => id),
      fix: { title: titled('takeChangeBack'), edit: (one: Design) => setItems(one, { [connector.id]: connector }) },
    }
  }
}
