import { noteLooks, type Note } from '../../../shared/model/canvas-items'
import { ChoiceField } from '../../fields/ChoiceField'
import { Section } from '../../fields/Section'
import { useFieldStyles } from '../../fields/styles'
import { TextField } from '../../fields/TextField'
import { changeFields } from '../change-fields'
import { ItemActions } from '../ItemActions'
import { Panel } from '../Panel'
import { words as inspectorWords } from '../words'
import { useWorkspace } from '../../workspace/use-workspace'
import { words } from './words'

export function NotePanel({ item }: { item: Note }) {
  const workspace = useWorkspace()
  const styles = useFieldStyles()
  return (
    <Panel
      eyebrow={inspectorWords.kinds.note}
      title={item.name || inspectorWords.unnamed}
      actions={<ItemActions item={item} />}
    >
      <Section title={words.general}>
        <TextField
          label={words.text}
          value={item.text}
          multiline
          wide
          onCommit={(text) => changeFields(workspace, item, words.text, { text })}
        />
        <span className={styles.hintWide}>{words.markup}</span>
        <ChoiceField
          label={words.look}
          wide
          value={item.look}
          unset={words.paper}
          choices={noteLooks.map((value) => ({ value, label: words.looks[value] }))}
          onCommit={(look) => changeFields(workspace, item, words.look, { look })}
        />
      </Section>
    </Panel>
  )
}
