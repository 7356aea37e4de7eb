/** A site link cost as typed: a whole number from 1 on; anything else gives undefined. */
export function readCost(text: string): number | undefined {
  const trimmed = text.trim()
  if (!/^\d{1,9}$/.test(trimmed)) return undefined
  const cost = Number(trimmed)
  return cost >= 1 ? cost : undefined
}
