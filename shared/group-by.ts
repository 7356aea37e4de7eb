/** The members under their keys, in the order in which each key first occurs. No group is empty. */
export function groupBy<T, K>(members: Iterable<T>, keyOf: (member: T) => K): Map<K, [T, ...T[]]> {
  const groups = new Map<K, [T, ...T[]]>()
  for (const member of members) add(groups, keyOf(member), member)
  return groups
}

/** The same of members that have several keys each: a member stands under every one. */
export function groupByEach<T, K>(members: Iterable<T>, keysOf: (member: T) => Iterable<K>): Map<K, [T, ...T[]]> {
  const groups = new Map<K, [T, ...T[]]>()
  for (const member of members) for (const key of keysOf(member)) add(groups, key, member)
  return groups
}

function add<T, K>(groups: Map<K, [T, ...T[]]>, key: K, member: T) {
  const group = groups.get(key)
  if (group) group.push(member)
  else groups.set(key, [member])
}
