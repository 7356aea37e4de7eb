import { pill } from './label-svg'
import { fit, fitMiddle, textWidth } from './text'

const separator = ' · '

/**
 * What a label shows of its text in that width: the connector's name is shortened in its middle, so that what follows it (address
 * spaces, port, `disabled`) is read; only where not even that has room does it end in an ellipsis.
 */
export function labelText(text: string, maximum: number): string {
  if (textWidth(text, pill.textSize) <= maximum) return text
  const at = text.indexOf(separator)
  if (at < 0) return fitMiddle(text, pill.textSize, maximum)
  const [name, rest] = [text.slice(0, at), text.slice(at)]
  const room = Math.max(maximum * 0.28, maximum - textWidth(rest, pill.textSize))
  const shown = fitMiddle(name, pill.textSize, room)
  return shown + fit(rest, pill.textSize, maximum - textWidth(shown, pill.textSize))
}
