import type { Writer } from './writer'

/** Where an export is asked for: in the window of either edition, or on the command line. */
export type Edition = 'browser' | 'desktop' | 'commandLine'

/** What a design can be handed over as. */
export interface Format {
  readonly what: 'picture' | 'list' | 'bundle'
  /** In the Export menu. */
  readonly title: string
  /** In the File menu and the command palette, with keys as `shared/commands` writes them. */
  readonly command: { readonly label: string; readonly accelerator?: string }
  /** What a file dialog calls such files. */
  readonly fileType: string
  /** Without the dot. */
  readonly extension: string
  readonly mediaType: string
  readonly runs: readonly Edition[]
  /** Pixels for each pixel of the drawing, as the Export menu offers them; absent where the format has no pixels. */
  readonly scales?: readonly number[]
  /** Whether the bundle holds the design in this format, too. */
  readonly inBundle?: true
  /** Loaded when it is first asked for: no writer is in the script that a window starts with. */
  readonly load: () => Promise<Writer>
}

const everywhere = ['browser', 'desktop', 'commandLine'] as const

/**
 * Every format, in the order of the menus. Menus, command palette, file dialogs, command line and bundle read this list: a new
 * format is a row here and a folder beside it.
 */
export const formats = {
  png: {
    what: 'picture',
    title: 'Picture, PNG',
    command: { label: 'Export picture (PNG)…', accelerator: 'CmdOrCtrl+E' },
    fileType: 'PNG picture',
    extension: 'png',
    mediaType: 'image/png',
    runs: everywhere,
    scales: [1, 2, 4],
    inBundle: true,
    load: async () => (await import('./png/write')).pngWriter,
  },
  svg: {
    what: 'picture',
    title: 'Drawing, SVG',
    command: { label: 'Export drawing (SVG)…', accelerator: 'CmdOrCtrl+Shift+E' },
    fileType: 'SVG drawing',
    extension: 'svg',
    mediaType: 'image/svg+xml',
    runs: everywhere,
    inBundle: true,
    load: async () => (await import('./svg/write')).svgWriter,
  },
  csv: {
    what: 'list',
    title: 'Firewall, DNS and certificate lists, CSV',
    command: { label: 'Export firewall, DNS and certificate lists (CSV)…' },
    fileType: 'CSV table',
    extension: 'csv',
    mediaType: 'text/csv',
    runs: everywhere,
    load: async () => (await import('./csv/write')).csvWriter,
  },
  markdown: {
    what: 'list',
    title: 'Firewall, DNS and certificate lists, Markdown',
    command: { label: 'Export firewall, DNS and certificate lists (Markdown)…' },
    fileType: 'Markdown text',
    extension: 'md',
    mediaType: 'text/markdown',
    runs: everywhere,
    load: async () => (await import('./markdown/write')).markdownWriter,
  },
  bundle: {
    what: 'bundle',
    title: 'PowerShell bundle, ZIP',
    command: { label: 'Export PowerShell bundle…', accelerator: 'CmdOrCtrl+B' },
    fileType: 'Zip archive',
    extension: 'zip',
    mediaType: 'application/zip',
    runs: everywhere,
    load: async () => (await import('./bundle/write')).bundleWriter(bundledPictures()),
  },
} as const satisfies Readonly<Record<string, Format>>

export type FormatId = keyof typeof formats

export function isFormatId(text: string): text is FormatId {
  return Object.hasOwn(formats, text)
}

export function formatNamed(id: FormatId): Format {
  return formats[id]
}

/** The ids of the formats that can be written there, in the order of the menus. */
export function formatsIn(place: Edition): readonly FormatId[] {
  return Object.keys(formats)
    .filter(isFormatId)
    .filter((id) => formatNamed(id).runs.includes(place))
}

/** The pictures that can be made there, lines before pixels. */
export function picturesIn(place: Edition): readonly Format[] {
  const pictures = formatsIn(place)
    .map(formatNamed)
    .filter(({ what }) => what === 'picture')
  return pictures.toSorted((one, other) => Number(Boolean(one.scales)) - Number(Boolean(other.scales)))
}

function bundledPictures(): readonly Format[] {
  return picturesIn('commandLine').filter(({ inBundle }) => inBundle)
}
