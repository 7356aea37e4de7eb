/** One line of what verify writes for machines. */
export interface Reported {
  /** The id by which scripts know the object; undefined for one that the design does not know. */
  readonly key: string | undefined
  readonly property: string | undefined
}

interface Written {
  readonly differences?: readonly { readonly key?: string | null; readonly property?: string | null }[]
}

/** What verify reports, from its JSON. */
export function reportedIn(json: string): readonly Reported[] {
  const { differences = [] } = JSON.parse(json.replace(/^\uFEFF/, '')) as Written
  return differences.map(({ key, property }) => ({ key: key || undefined, property: property || undefined }))
}
