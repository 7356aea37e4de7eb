import { Dismiss12Regular } from '@fluentui/react-icons'
import { addSite, removeSite, renameSite } from '../../../shared/edits/organization'
import type { Design, Site } from '../../../shared/model/design'
import { freeName } from '../../../shared/model/ids'
import { IconButton } from '../../fields/IconButton'
import { Section } from '../../fields/Section'
import { useFieldStyles } from '../../fields/styles'
import { useDraft } from '../../fields/use-draft'
import { app } from '../../store/store'
import { AddButton } from '../ObjectList'
import { words } from './words'

/** The Active Directory sites: areas and servers refer to them. */
export function Sites({ design }: { design: Design }) {
  const { sites } = design.organization
  const name = freeName(new Set(sites.map((site) => site.name.toLowerCase())), words.newSite)
  return (
    <Section
      title={words.sites}
      aside={<AddButton label={words.addSite} onAdd={() => app().apply(words.addedSite(name), addSite(name))} />}
    >
      {sites.map((site, index) => (
        <SiteRow key={site.id} site={site} number={index + 1} />
      ))}
    </Section>
  )
}

function SiteRow({ site, number }: { site: Site; number: number }) {
  const styles = useFieldStyles()
  const draft = useDraft(site.name, (name) => app().apply(words.renamedSite(site.name), renameSite(site.id, name)))
  return (
    <div className={styles.boxWide}>
      <input
        className={styles.bare}
        aria-label={words.siteName(number)}
        value={draft.text}
        onChange={(event) => draft.setText(event.target.value)}
        onBlur={draft.onBlur}
        onKeyDown={draft.onKeyDown}
      />
      <IconButton
        label={words.removeSite(site.name)}
        icon={<Dismiss12Regular />}
        onClick={() => app().apply(words.removeSite(site.name), removeSite(site.id))}
      />
    </div>
  )
}
