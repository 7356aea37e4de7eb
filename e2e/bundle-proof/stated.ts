/** Whether a person states anything by what stands in a field: an empty text is what an export writes where there is no value. */
export function isStated(entered: unknown): boolean {
  return entered !== undefined && !(typeof entered === 'string' && entered.trim() === '')
}

/** A plain value as Exchange keeps it: yes and no are typed as in PowerShell, too. */
export function plainText(entered: string | number | boolean, isSwitch: boolean): string {
  return isSwitch ? String(entered).trim().replace(/^\$/, '').toLowerCase() : String(entered)
}
