import type { ReactNode } from 'react'
import { placementOf } from '../../../shared/model/settings'
import { organizationHome, type Connector } from '../../../shared/model/connectors'
import { receiveConnectorParameters, sendConnectorParameters } from '../../../shared/exchange/parameters'
import type { Design } from '../../../shared/model/design'
import { useInspected } from '../inspected'
import { ItemActions } from '../ItemActions'
import { ItemProblems } from '../ItemProblems'
import { isLocked } from '../../../shared/edits/locked'
import { Explanation } from '../Explanation'
import { Panel } from '../Panel'
import { words as inspectorWords } from '../words'
import { ConnectorForm } from './ConnectorForm'
import { words } from './words'

/** One connector by itself, as opened from its server's list. */
export function ConnectorPanel({ item }: { item: Connector }) {
  const design = useInspected((state) => state.design)
  return (
    <Panel
      eyebrow={`${inspectorWords.kinds[item.kind]} · ${whereOf(item, design)}`}
      title={item.name || inspectorWords.unnamed}
      actions={<ItemActions item={item} />}
    >
      <ConnectorBody connector={item} />
    </Panel>
  )
}

/** Problems of the whole connector, and its form. */
export function ConnectorBody({ connector, answers }: { connector: Connector; answers?: ReactNode }) {
  return (
    <>
      {isLocked(connector) && <Explanation inset>{inspectorWords.locked}</Explanation>}
      <ItemProblems subject={connector.id} fields={fieldsOf[connector.kind]} />
      <ConnectorForm key={connector.id} connector={connector} answers={answers} />
    </>
  )
}

/** Findings about these show beside their field. */
const fieldsOf: Readonly<Record<Connector['kind'], readonly string[]>> = {
  sendConnector: ['Name', 'Usage', ...Object.keys(sendConnectorParameters)],
  receiveConnector: ['Name', 'Usage', ...Object.keys(receiveConnectorParameters)],
}

function whereOf(connector: Connector, design: Design): string {
  const { server } = placementOf(connector, design)
  if (connector.kind === 'sendConnector' && connector.home === organizationHome) return words.organization
  return server ? words.onServer(server.name) : ''
}
