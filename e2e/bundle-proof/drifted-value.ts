/** A row of the stand-in's catalogue. */
export interface CatalogueRow {
  readonly kind: string
  readonly values?: readonly string[]
}

type Make = (kept: unknown, row: CatalogueRow) => unknown

/**
 * Another value than the one kept, as the stand-in keeps it; undefined where none can be made without meaning the same. Of a
 * list of which the design knows only what it adds, an entry that it added is left out.
 */
export function drifted(noun: string, property: string, row: CatalogueRow, kept: unknown, stated: unknown): unknown {
  if (noun === 'TransportConfig' && Array.isArray(kept)) {
    const left = kept.filter((one) => !Array.isArray(stated) || one !== stated[0])
    return left.length < kept.length ? left : undefined
  }
  return property === 'MakeDefault' || property === 'DomainName' ? undefined : makers[row.kind]?.(kept, row)
}

const added =
  (entry: string): Make =>
  (kept) => [...(Array.isArray(kept) ? (kept as unknown[]) : []), entry]

const makers: Readonly<Record<string, Make>> = {
  boolean: (kept) => kept !== true,
  integer: (kept) => (typeof kept === 'number' ? kept + 1 : 7),
  size: (kept) => (typeof kept === 'number' ? kept + 1024 * 1024 : 1024 * 1024),
  timeSpan: (kept) => (kept === '00:07:07' ? '00:08:08' : '00:07:07'),
  choice: (kept, { values = [] }) => values.find((value) => value !== kept),
  flags: toggled,
  bindings: added('10.99.0.9:2599'),
  ranges: added('10.99.0.9'),
  smartHosts: added('drift.contoso.com'),
  servers: added('DRIFT01'),
  addressSpaces: added('SMTP:drift.example;1'),
  address: () => '10.99.0.9',
  addresses: added('10.99.0.9'),
  domain: () => 'drift.contoso.com',
  domains: added('drift.example'),
  texts: added('10.99.0.9'),
  // Another case alone is another text.
  text: (kept) => {
    const text = typeof kept === 'string' ? kept : ''
    return text === text.toUpperCase() ? `${text} drift` : text.toUpperCase()
  },
}

function toggled(kept: unknown, { values = [] }: CatalogueRow): unknown {
  const list = (Array.isArray(kept) ? kept : []).filter((value) => value !== 'None') as string[]
  const other = values.find((value) => !list.includes(value) && value !== 'None' && value !== 'Custom')
  return other === undefined ? list.slice(1) : [...list, other]
}
