import type { ReactNode } from 'react'
import type { Connector } from '../../../shared/model/connectors'
import { receiveConnectorParameters, sendConnectorParameters } from '../../../shared/exchange/parameters'
import { ItemProblems } from '../ItemProblems'
import { isLocked } from '../../../shared/edits/locked'
import { Explanation } from '../Explanation'
import { words as inspectorWords } from '../words'
import { ConnectorForm } from './ConnectorForm'

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
