import { placeables } from '../../../shared/edits/add'
import { acceleratorLabel, type CommandId } from '../../../shared/commands'
import { commandsIn } from '../../../shared/exports/commands'
import type { Design, Item, NodeItem } from '../../../shared/model/design'
import { indexes } from '../../../shared/model/indexes'
import { nearestFirst } from '../../../shared/search/nearest'
import { background } from '../../background/background'
import { connectByName } from '../../canvas/gestures/connect-by-name'
import { onMac } from '../../commands/on-mac'
import { runCommand } from '../../commands/run'
import { openFind } from '../../store/overlays'
import { placeAtCentre } from '../../palette/placing'
import { toolName } from '../../names/tool-names'
import { hitsOf } from '../../search/hits'
import { app } from '../../store/store'
import type { Workspace } from '../../workspace/workspace'
import { kindName } from '../kind-name'
import { words } from '../words'
import type { Entry, Group } from './entry'

/** Where the palette is: at everything, or at one end of a line that is drawn by names. */
export type Page = { readonly at: 'all' } | { readonly at: 'from' } | { readonly at: 'to'; readonly from: string }

/** So many objects are listed; the drawing shows all of them. */
const mostListed = 50

/** What the palette offers on a page for what is typed. */
export function groupsOn(
  workspace: Workspace,
  page: Page,
  query: string,
  open: (page: Page) => void,
): readonly Group[] {
  const { design } = app(workspace)
  const done = (run: () => void) => () => {
    app(workspace).show(null)
    run()
  }
  if (page.at === 'from')
    return [{ heading: words.connectFrom, entries: nodesAs(design, (node) => open({ at: 'to', from: node.id })) }]
  if (page.at === 'to') {
    const others = nodesAs(design, (node) => done(() => connectByName(workspace, page.from, node.id))(), page.from)
    return [{ heading: words.connectTo(design.items[page.from]?.name ?? ''), entries: others }]
  }
  return [
    { heading: words.objectGroup, entries: objectsFor(workspace, query, done) },
    { heading: words.commandGroup, entries: commandEntries(workspace, done) },
    { heading: words.drawGroup, entries: [...connecting(design, open), ...adding(workspace, done)] },
  ]
}

type Done = (run: () => void) => () => void

function objectsFor(workspace: Workspace, query: string, done: Done): readonly Entry[] {
  const { design, reveal } = app(workspace)
  const asked = query.trim() !== ''
  const hits = hitsOf(query, design, background(workspace).answers.getState().findings)
  const items = asked ? nearestFirst(hits.items, hits.query) : indexes(design).items
  const listed = items.slice(0, mostListed).map((item): Entry =>
    entryOf(
      item,
      design,
      done(() => reveal([item.id])),
    ),
  )
  if (!asked || hits.places.length < 2) return listed
  return [...listed, { ...showing(hits.items.length), run: done(() => openFind(workspace, query)) }]
}

function showing(count: number): Omit<Entry, 'run'> {
  return { key: 'show hits', title: words.showHits(count), isHit: true }
}

function entryOf(item: Item, design: Design, run: () => void): Entry {
  return { key: item.id, title: item.name || kindName(item, design), hint: kindName(item, design), isHit: true, run }
}

function commandEntries(workspace: Workspace, done: Done): readonly Entry[] {
  return commandsIn(workspace.platform.kind).map(({ id, label, accelerator }): Entry => {
    const run = done(() => runCommand(workspace, id as CommandId))
    return { key: id, title: label, keys: accelerator && acceleratorLabel(accelerator, onMac), run }
  })
}

function connecting(design: Design, open: (page: Page) => void): readonly Entry[] {
  const enough = indexes(design).nodes.length > 1
  return enough ? [{ key: 'connect', title: words.connect, run: () => open({ at: 'from' }) }] : []
}

function adding(workspace: Workspace, done: Done): readonly Entry[] {
  return placeables.map((placeable) => ({
    key: `add ${placeable}`,
    title: words.addOne(toolName[placeable]),
    run: done(() => placeAtCentre(workspace, placeable)),
  }))
}

function nodesAs(design: Design, chosen: (node: NodeItem) => void, except?: string): readonly Entry[] {
  return indexes(design).nodes.flatMap((node) => {
    if (node.id === except) return []
    return [{ key: node.id, title: node.name, hint: kindName(node, design), run: () => chosen(node) }]
  })
}
