/** The members under their keys, in the order in which each key first occurs. No group is empty. */
export function groupBy<T, K>(members: Iterable<T>, keyOf: (member: T) => K): Map<K, [T, ...T[]]> {
  const groups = new Map<K, [T, ...T[]]>()
  for (const member of members) {
    const key = keyOf(member)
    const group = groups.get(key)
    if (group) group.push(member)
    else groups.set(key, [member])
  }
  return groups
}
