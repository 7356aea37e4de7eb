/** Where two contents of a state differ, a path and both values each. */
export function contentDifferences(expected: unknown, actual: unknown, path = ''): readonly string[] {
  if (isTable(expected) && isTable(actual)) {
    const keys = [...new Set([...Object.keys(expected), ...Object.keys(actual)])]
    return keys.flatMap((key) => contentDifferences(expected[key], actual[key], `${path}/${key}`))
  }
  const [before, after] = [JSON.stringify(expected), JSON.stringify(actual)]
  return before === after ? [] : [`${path} was ${before} and is ${after}`]
}

function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
