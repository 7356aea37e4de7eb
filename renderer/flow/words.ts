/** Every string of the focus on a flow. */
export const words = {
  flow: 'Focus on a flow',
  of: (names: readonly string[], count: number) =>
    `Mail through ${names.length === 1 ? names[0] : `${names.length} objects`}: ${count === 1 ? '1 line' : `${count} lines`}`,
  showAll: 'Show everything',
  selectFirst: 'Select an object or a line to see what its mail passes.',
}
