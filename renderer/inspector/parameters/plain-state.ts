import type { EffectiveDefault, ParameterRow } from '../../../shared/exchange/parameters'
import type { Design, ParameterItem } from '../../../shared/model/design'
import type { ParameterValue } from '../../../shared/model/parameter-value'
import type { FieldState } from '../../fields/field-state'
import { markOf } from './mark'
import { fallbackText } from './value-text'

/** How the field of a parameter stands to what exists, where no usage type has a say; `set` states another value. */
export function plainStateOf(
  item: ParameterItem,
  name: string,
  row: ParameterRow,
  design: Design,
  set: (value: ParameterValue | undefined) => void,
): FieldState {
  const standard = standardOf(row)
  const isStated = item.parameters[name] !== undefined
  const { differs, existing } = markOf(item, name, standard, design)
  return {
    from: isStated ? 'stated' : 'default',
    differs,
    ...(existing && { existing: existing.text }),
    fallback: fallbackText(name, standard),
    fallbackFrom: 'default',
    usage: undefined,
    ...((existing ? differs : isStated) && { reset: () => set(existing?.value) }),
  }
}

function standardOf({ default: value, computedDefault: computed }: ParameterRow): EffectiveDefault {
  return { value, from: 'default', ...(computed && { computed }) }
}
