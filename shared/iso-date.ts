/** Whether a text is a day of the calendar as `2027-03-31`. */
export function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const read = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(text)
}

/** Today as an ISO date, by universal time, as acceptances and certificates are measured. */
export function isoToday(): string {
  return new Date().toISOString().slice(0, 10)
}
