import { groupBy } from '../../shared/group-by'
import type { Surroundings } from '../../shared/ipc/diagnostics'
import { itemList } from '../../shared/model/lists'
import { toolVersion } from '../../shared/version'
import { kindNames } from '../names/kind-names'
import { app, type AppState } from '../store/store'
import { themeNow } from '../styles/use-theme'
import type { Workspace } from '../workspace/workspace'
import { words } from './words'

/** Puts what a report of a fault needs into the clipboard. */
export async function copyDiagnostics(workspace: Workspace) {
  const { platform } = workspace
  const size = `${innerWidth} × ${innerHeight}`
  const window = words.window(size, devicePixelRatio, themeNow(workspace), navigator.language)
  await platform.writeClipboard(diagnosticsOf(app(workspace), await platform.surroundings(), window))
  app(workspace).tell('success', words.copied)
}

/** Versions, counts and the log. Of the design nothing that stands in it: no names, no addresses, no texts. */
export function diagnosticsOf(
  state: Pick<AppState, 'design' | 'saved' | 'past' | 'future'>,
  { edition, system, policy, log }: Surroundings,
  window: string,
): string {
  const { design, saved, past, future } = state
  const items = itemList(design.items)
  const kinds = [...groupBy(items, ({ kind }) => kind)]
  const counts = kinds.map(([kind, { length }]) => words.count(kindNames[kind], length)).toSorted()
  return [
    words.product(toolVersion),
    words.edition(edition),
    words.system(system),
    words.policy(policy),
    window,
    words.design(items.length, counts.join(', ')),
    words.state(design !== saved, past.length, future.length, design.accepted.length),
    ...(log ? (log.length > 0 ? [words.log, ...log] : [words.emptyLog]) : []),
    '',
  ].join('\n')
}
