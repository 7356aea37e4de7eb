import type { ReactNode } from 'react'
import type { Item } from '../../../shared/model/design'
import { Section } from '../../fields/Section'
import { ItemActions } from '../ItemActions'
import { ItemProblems } from '../ItemProblems'
import { Panel } from '../Panel'
import { WayBack } from '../WayBack'
import { words as inspectorWords } from '../words'
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
  const kind = inspectorWords.kinds[item.kind]
  return (
    <Panel
      eyebrow={
        <>
          <WayBack id={item.id} home={{ name: words.back, ids: [] }} />
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
