import { Button } from '@fluentui/react-components'
import { changeItem } from '../../../shared/edits/change'
import { addSite } from '../../../shared/edits/organization'
import { nextSiteId } from '../../../shared/model/ids'
import { zoneTypes, type Zone } from '../../../shared/model/canvas-items'
import { indexes } from '../../../shared/model/indexes'
import { fitToContent } from '../../canvas/zones/growing'
import { ChoiceField } from '../../fields/ChoiceField'
import { Section } from '../../fields/Section'
import { app } from '../../store/store'
import { useInspected } from '../inspected'
import { changeFields } from '../change-fields'
import { ItemActions } from '../ItemActions'
import { ItemProblems } from '../ItemProblems'
import { NameField } from '../NameField'
import { ObjectList } from '../ObjectList'
import { Panel } from '../Panel'
import { words as inspectorWords } from '../words'
import type { Workspace } from '../../workspace/workspace'
import { useWorkspace } from '../../workspace/use-workspace'
import { words } from './words'

const newSite = 'new'

export function ZonePanel({ item }: { item: Zone }) {
  const workspace = useWorkspace()
  const design = useInspected((state) => state.design)
  const { sites } = design.organization
  const inside = indexes(design).inZone.get(item.id) ?? []
  return (
    <Panel
      eyebrow={words.types[item.type]}
      title={item.name || inspectorWords.unnamed}
      actions={<ItemActions item={item} />}
    >
      <ItemProblems subject={item.id} />
      <Section title={words.general}>
        <NameField item={item} />
        <ChoiceField
          label={words.type}
          wide
          value={item.type}
          choices={zoneTypes.map((value) => ({ value, label: words.types[value] }))}
          onCommit={(type) => type && changeFields(workspace, item, words.type, { type })}
        />
        {item.type === 'adSite' && (
          <ChoiceField
            label={words.site}
            help={words.siteHelp}
            wide
            value={item.siteId}
            unset={words.noSite}
            choices={[
              ...sites.map(({ id, name }) => ({ value: id, label: name })),
              { value: newSite, label: words.newSite(item.name) },
            ]}
            onCommit={(siteId) =>
              siteId === newSite ? makeSite(workspace, item) : changeFields(workspace, item, words.site, { siteId })
            }
          />
        )}
      </Section>
      {inside.length > 0 && (
        <Section title={words.contents}>
          <Button size="small" onClick={() => fitZone(workspace, item)}>
            {words.fit}
          </Button>
          <ObjectList
            label={words.contents}
            objects={inside.map(({ id, name, kind }) => ({ id, name, detail: inspectorWords.kinds[kind] }))}
          />
        </Section>
      )}
    </Panel>
  )
}

function fitZone(workspace: Workspace, { id, name }: Zone) {
  app(workspace).apply(words.fitted(name), fitToContent(id))
}

function makeSite(workspace: Workspace, { id, name }: Zone) {
  app(workspace).apply(words.addedSite(name), (design) =>
    changeItem<'zone'>(id, { siteId: nextSiteId(design.organization.sites) })(addSite(name)(design)),
  )
}
