/** JSON as every command prints it: two spaces, one line end at the end. */
export function printJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`
}
