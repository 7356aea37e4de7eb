/** The line, from 1, on which each item starts in the text of a design file written by us; other layouts give none. */
export function linesOfItems(text: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  let inItems = false
  text.split('\n').forEach((line, index) => {
    const section = /^ {4}"(\w+)":/.exec(line)
    if (section) inItems = section[1] === 'items'
    const item = inItems ? /^ {6}"([A-Za-z]+-\d+)": \{/.exec(line) : null
    if (item?.[1] !== undefined) found.set(item[1], index + 1)
  })
  return found
}
