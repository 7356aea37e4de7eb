const lineLength = 88

/** Text in lines of at most 88 characters, each indented; a longer word keeps its line. */
export function wrapped(text: string, indent: string): string {
  const lines: string[] = []
  for (const word of text.split(/\s+/).filter((one) => one !== '')) {
    const last = lines.at(-1)
    const longer = last === undefined ? undefined : `${last} ${word}`
    if (longer !== undefined && longer.length <= lineLength) lines[lines.length - 1] = longer
    else lines.push(indent + word)
  }
  return lines.join('\n')
}
