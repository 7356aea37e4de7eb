import { Link } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { Item } from '../../../shared/model/design'
import { Section } from '../../fields/Section'
import { app } from '../../store/store'
import { ItemActions } from '../ItemActions'
import { ItemProblems } from '../ItemProblems'
import { Panel } from '../Panel'
import { words as inspectorWords } from '../words'
import { useWorkspace } from '../../workspace/use-workspace'
import { words } from './words'

/** The panel of an object that has no place on the canvas, with the way back to the design. */
export function ObjectPanel({
  item,
  detail,
  children,
}: {
  item: Item
  detail?: string | undefined
  children: ReactNode
}) {
  const workspace = useWorkspace()
  const kind = inspectorWords.kinds[item.kind]
  return (
    <Panel
      eyebrow={
        <>
          <Link as="button" style={{ fontSize: 11 }} onClick={() => app(workspace).select([])}>
            {words.back}
          </Link>
          {` › ${kind}${detail ? ` · ${detail}` : ''}`}
        </>
      }
      title={item.name || inspectorWords.unnamed}
      actions={<ItemActions item={item} />}
    >
      <ItemProblems subject={item.id} fields={['Name', 'DomainName', 'DomainType', 'AddressBookEnabled']} />
      <Section title={words.general}>{children}</Section>
    </Panel>
  )
}
