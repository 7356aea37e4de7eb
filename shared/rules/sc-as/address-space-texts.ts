import { setParameter } from '../../edits/change'
import type { Edit } from '../../edits/edit'
import { find } from '../../model/design'
import { textsOf } from '../../model/parameter-value'
import type { SendSettings } from '../../model/settings'

/** The entries of AddressSpaces that could not be read for that reason, as entered. */
export function unreadableSpaces({ AddressSpaces }: SendSettings, reason: 'form' | 'cost' | 'semicolon'): string[] {
  return AddressSpaces.problems.flatMap((problem) =>
    problem.kind === 'unreadable' && problem.problem.kind === reason ? problem.entered : [],
  )
}

/** Rewrites each entry of AddressSpaces, in its place; `undefined` drops it. */
export function rewriteSpaces(connector: string, rewrite: (text: string) => string | undefined): Edit {
  return (design) => {
    const entered = find(design, 'sendConnector', connector)?.parameters.AddressSpaces
    const texts = typeof entered === 'string' && rewrite(entered) !== entered ? [entered] : textsOf(entered)
    return setParameter(
      connector,
      'AddressSpaces',
      texts.flatMap((text) => rewrite(text) ?? []),
    )(design)
  }
}

/** Writes one entry of AddressSpaces anew. */
export function replaceSpace(connector: string, from: string, to: string): Edit {
  return rewriteSpaces(connector, (text) => (text.trim() === from.trim() ? to : text))
}
