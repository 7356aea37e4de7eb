import { useDeferredValue } from 'react'
import { transportServiceParameters } from '../../../shared/exchange/parameters'
import type { Design, ItemOf } from '../../../shared/model/design'
import { indexes } from '../../../shared/model/indexes'
import type { Parameters } from '../../../shared/model/parameter-value'
import type { Server } from '../../../shared/model/server'
import { organizationHome } from '../../../shared/model/connectors'
import { addReceiveConnectorByWizard, addSendConnector } from '../../../shared/edits/connect/additions'
import type { Edit } from '../../../shared/edits/edit'
import { newItems } from '../../../shared/edits/duplicate'
import { Section } from '../../fields/Section'
import { eyebrowOf } from '../../../shared/diagram/node-words'
import { isLarge } from '../../store/large'
import { app } from '../../store/store'
import { useInspected } from '../inspected'
import { ItemActions } from '../ItemActions'
import { ItemProblems } from '../ItemProblems'
import { AddButton, ObjectList, type ListedObject } from '../ObjectList'
import { Panel } from '../Panel'
import { differenceOf } from '../parameters/mark'
import { words as inspectorWords } from '../words'
import type { Workspace } from '../../workspace/workspace'
import { useWorkspace } from '../../workspace/use-workspace'
import { Adapters } from './Adapters'
import { EdgeDomains } from './EdgeDomains'
import { LinesOfNode } from './LinesOfNode'
import { ServerFields } from './ServerFields'
import { Subscription } from './Subscription'
import { TransportService } from './TransportService'
import { words } from './words'

/** Findings about these show beside their field. */
const fieldsOfServer = ['Name', 'fqdn', 'version', ...Object.keys(transportServiceParameters)]

export function ServerPanel({ item }: { item: Server }) {
  const workspace = useWorkspace()
  const design = useInspected((state) => state.design)
  return (
    <Panel eyebrow={eyebrowOf(item)} title={item.name || inspectorWords.unnamed} actions={<ItemActions item={item} />}>
      <ItemProblems
        subject={item.id}
        fields={item.adapters.length > 0 ? [...fieldsOfServer, 'addresses'] : fieldsOfServer}
      />
      <ServerFields server={item} />
      {item.role === 'edge' && <Subscription server={item} />}
      {keepsItsOwn(item) && <EdgeDomains server={item} />}
      <Adapters server={item} />
      <Section
        title={words.receiveConnectors}
        aside={
          <AddButton
            label={words.addReceiveConnector}
            onAdd={() => add(workspace, words.addedReceiveConnector(item.name), receiveFor(item))}
          />
        }
      >
        <ReceiveConnectors server={item} design={design} />
      </Section>
      <Section
        title={words.sendConnectors}
        aside={
          <AddButton
            label={words.addSendConnector}
            onAdd={() => add(workspace, words.addedSendConnector(item.name), sendFor(item))}
          />
        }
      >
        <LinesOfNode node={item} />
      </Section>
      <TransportService server={item} />
    </Panel>
  )
}

function add(workspace: Workspace, label: string, edit: Edit) {
  app(workspace).apply(label, edit, { select: (after, before) => newItems(before, after).slice(0, 1) })
}

function receiveFor(server: Server): Edit {
  return (design) => addReceiveConnectorByWizard(design, server, words.newReceiveConnector).design
}

/** An unsubscribed Edge keeps its Send connectors and accepted domains itself; any other server uses the organization's. */
function keepsItsOwn({ role, subscribedSiteId }: Server): boolean {
  return role === 'edge' && subscribedSiteId === undefined
}

function sendFor(server: Server): Edit {
  const own = keepsItsOwn(server)
  const home = own ? server.id : organizationHome
  const parameters: Parameters = own ? {} : { SourceTransportServers: [{ server: server.id }] }
  return (design) =>
    addSendConnector(design, { name: words.newSendConnector, usage: 'Custom', home, parameters }).design
}

interface ReceiveConnectorsProps {
  server: Server
  design: Design
}

/** How each stands to what exists comes after the panel: it rests on far more of the design than what the panel shows. */
function ReceiveConnectors({ server, design }: ReceiveConnectorsProps) {
  const compared = useDeferredValue(design, isLarge(design) ? undefined : design)
  const objects = (indexes(design).receiveConnectorsOf.get(server.id) ?? []).map((connector): ListedObject => {
    const { id, name } = connector
    return { id, name, ...(compared?.items[id] && { detail: stateText(connector, compared) }) }
  })
  return <ObjectList label={words.receiveConnectors} objects={objects} />
}

function stateText(connector: ItemOf<'receiveConnector'>, design: Design): string {
  const state = differenceOf(connector, design)?.state
  if (state === 'added') return words.designed
  if (state === 'changed') return words.changed
  // Under the name of one that exists it is that one, though it was drawn anew.
  return words[connector.origin === 'designed' ? 'imported' : connector.origin]
}
