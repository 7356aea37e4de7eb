import { useState } from 'react'
import { find, type Design } from '../../../shared/model/design'
import type { Line } from '../../../shared/model/relations'
import { Segments } from '../../fields/Segments'
import { useWantedOf } from '../../fields/wanted-field'
import { useInspected } from '../inspected'
import { ConnectorBody } from '../connectors/ConnectorBody'
import { ItemActions } from '../ItemActions'
import { Panel } from '../Panel'
import { words as inspectorWords } from '../words'
import { Answer } from './Answer'
import { EdgeSyncLine } from './EdgeSyncLine'
import { mergedAnswers } from './merged-answer'
import { ReceivedBy } from './ReceivedBy'
import { RouteForm } from './RouteForm'
import { linesOf, titleOf } from './selected-lines'
import { words } from './words'

type Side = 'sends' | 'receives'

/** A line, or all lines of a Send connector: what it sends with, and what answers at the other end. */
export function LinePanel({ subject, lineIds }: { subject: string; lineIds: readonly string[] | undefined }) {
  const design = useInspected((state) => state.design)
  const [side, setSide] = useState<Side>('sends')
  const wanted = useWantedOf(subject)
  const [heard, setHeard] = useState<string>()
  if (wanted !== heard) {
    setHeard(wanted)
    if (wanted !== undefined) setSide('sends')
  }
  const list = linesOf(design, subject, lineIds)
  const item = design.items[subject]
  if (!item) return null
  const title = list.length > 0 ? titleOf(list, design) : item.name
  return (
    <Panel
      eyebrow={eyebrowOf(list, design, subject)}
      title={title}
      actions={item.kind !== 'server' && <ItemActions item={item} />}
    >
      {item.kind === 'server' ? (
        <EdgeSyncLine edge={item} />
      ) : (
        <>
          <div style={{ margin: '12px var(--panel-end) 4px 16px' }}>
            <Segments<Side>
              role="tablist"
              label={words.sides}
              value={side}
              choices={[
                { value: 'sends', label: words.sends },
                { value: 'receives', label: words.receives },
              ]}
              onChoose={setSide}
            />
          </div>
          {side === 'sends' ? (
            <Sends subject={subject} list={list} onOpen={() => setSide('receives')} />
          ) : (
            <ReceivedBy key={list.map(({ id }) => id).join(' ')} list={list} />
          )}
        </>
      )}
    </Panel>
  )
}

function Sends({ subject, list, onOpen }: { subject: string; list: readonly Line[]; onOpen: () => void }) {
  const design = useInspected((state) => state.design)
  const connector = find(design, 'sendConnector', subject)
  const route = find(design, 'inboundRoute', subject)
  const answers = mergedAnswers(list, design).map((merged) => (
    <Answer key={`${merged.server} ${merged.winner?.id}`} merged={merged} inset={route !== undefined} onOpen={onOpen} />
  ))
  if (route) return <RouteForm route={route}>{answers}</RouteForm>
  return connector ? <ConnectorBody connector={connector} answers={answers} /> : null
}

function eyebrowOf(list: readonly Line[], design: Design, subject: string): string {
  const item = design.items[subject]
  if (item?.kind === 'server') return `${words.line} · ${words.edgeSync}`
  if (item?.kind === 'inboundRoute') return `${words.line} · ${words.route}`
  if (list.length === 0) return `${inspectorWords.kinds.sendConnector} · ${words.noLine}`
  return `${words.line} · ${words.sources(new Set(list.map(({ from }) => from)).size)}`
}
