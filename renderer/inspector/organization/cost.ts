/** A site link cost as typed: a whole number from 1 to 99999, as Active Directory Sites and Services takes it; else undefined. */
export function readCost(text: string): number | undefined {
  const trimmed = text.trim()
  if (!/^\d{1,5}$/.test(trimmed)) return undefined
  const cost = Number(trimmed)
  return cost >= 1 ? cost : undefined
}
