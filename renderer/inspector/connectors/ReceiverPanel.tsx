import { useEffect, useMemo } from 'react'
import type { ReceiveConnector } from '../../../shared/model/connectors'
import { light } from '../../canvas/lit'
import { Section } from '../../fields/Section'
import { useWorkspace } from '../../workspace/use-workspace'
import { useInspected } from '../inspected'
import { ItemActions } from '../ItemActions'
import { ObjectList, type ListedObject } from '../ObjectList'
import { Panel } from '../Panel'
import { WayBack } from '../WayBack'
import { words as inspectorWords } from '../words'
import { answeredLines, litBy } from './answered'
import { ConnectorBody } from './ConnectorBody'
import { words } from './words'

/** One Receive connector by itself, with the way back, and what it answers: in a list, and lit on the drawing. */
export function ReceiverPanel({ item }: { item: ReceiveConnector }) {
  const workspace = useWorkspace()
  const design = useInspected((state) => state.design)
  const answered = useMemo(() => answeredLines(item, design), [item, design])
  useEffect(() => {
    light(workspace, 'answers', litBy(item, answered))
    return () => light(workspace, 'answers', null)
  }, [workspace, item, answered])
  const server = design.items[item.server]
  const subjects = [...new Set(answered.map(({ subject }) => subject))]
  return (
    <Panel
      eyebrow={
        <>
          {server && <WayBack id={item.id} home={{ name: server.name, ids: [server.id] }} />}
          {` › ${inspectorWords.kinds[item.kind]}`}
        </>
      }
      title={item.name || inspectorWords.unnamed}
      actions={<ItemActions item={item} />}
    >
      <Section title={words.answers}>
        <ObjectList label={words.answers} objects={subjects.map(listed)} />
      </Section>
      <ConnectorBody connector={item} />
    </Panel>
  )

  function listed(subject: string): ListedObject {
    const from = answered.flatMap((line) => (line.subject === subject ? (design.items[line.from]?.name ?? []) : []))
    return { id: subject, name: design.items[subject]?.name ?? '', detail: words.answersFrom([...new Set(from)]) }
  }
}
