import { corners, type Arrow } from '../../../shared/model/canvas-items'
import { ChoiceField } from '../../fields/ChoiceField'
import { Section } from '../../fields/Section'
import { changeFields } from '../change-fields'
import { ItemActions } from '../ItemActions'
import { NameField } from '../NameField'
import { Panel } from '../Panel'
import { words as inspectorWords } from '../words'
import { useWorkspace } from '../../workspace/use-workspace'
import { words } from './words'

export function ArrowPanel({ item }: { item: Arrow }) {
  const workspace = useWorkspace()
  return (
    <Panel
      eyebrow={inspectorWords.kinds.arrow}
      title={item.name || inspectorWords.unnamed}
      actions={<ItemActions item={item} />}
    >
      <Section title={words.general}>
        <NameField item={item} />
        <ChoiceField
          label={words.head}
          wide
          value={item.head}
          choices={corners.map((value) => ({ value, label: words.corners[value] }))}
          onCommit={(head) => head && changeFields(workspace, item, words.head, { head })}
        />
      </Section>
    </Panel>
  )
}
