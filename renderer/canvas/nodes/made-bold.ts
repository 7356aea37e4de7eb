/** A text field as far as marking asks it. */
interface Marked {
  readonly value: string
  selectionStart: number
  selectionEnd: number
  setRangeText(text: string, from: number, to: number, then: 'select'): void
}

/** What is selected in a field between the marks of bold letters, still selected; marked already, without them. */
export function madeBold(field: Marked) {
  const { value, selectionStart: from, selectionEnd: to } = field
  const isBold = value.slice(from - 2, from) === mark && value.slice(to, to + 2) === mark
  if (isBold) field.setRangeText(value.slice(from, to), from - 2, to + 2, 'select')
  else {
    field.setRangeText(`${mark}${value.slice(from, to)}${mark}`, from, to, 'select')
    Object.assign(field, { selectionStart: from + mark.length, selectionEnd: to + mark.length })
  }
  return field.value
}

const mark = '**'
