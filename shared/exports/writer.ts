import type { Colours } from '../diagram/colouring'
import type { EmbeddedFonts } from '../diagram/render-svg'
import type { RoutedScene } from '../diagram/scene'
import type { Theme } from '../diagram/theme'
import type { ListId } from '../lists/lists'
import type { Design } from '../model/design'
import type { Result } from '../result'

/** Turns a design into the file of one format. */
export interface Writer {
  /** The content of the file, the same bytes for the same design; an error is one sentence for a person. */
  readonly write: (
    design: Design,
    options: ExportOptions,
    place: ExportPlace,
  ) => Promise<Result<string | Uint8Array, string>>
  /** What the command line refuses to hand over, unless it is allowed; absent where nothing can stand against that. */
  readonly whyNotYet?: (design: Design) => NotYet | undefined
}

export interface ExportOptions {
  /** Light unless told. */
  readonly theme?: Theme
  /** What the colours of a picture tell, in that theme; how safe each line is unless told. */
  readonly colours?: Colours | undefined
  /** Pixels for each pixel of the drawing; `usualScale` unless told. `fitting`: smaller where that would take long. */
  readonly scale?: number | 'fitting'
  /** The lines of this design as they are routed already; routed anew where absent. */
  readonly routed?: RoutedScene
  /** Whether a picture shows the hops between own servers that nobody draws. */
  readonly ownHops?: boolean
  /** Of a format for lists, the one that is wanted; all of them unless told. */
  readonly list?: ListId
}

/** What a writer needs of the place where it runs. */
export interface ExportPlace {
  /** The bundled fonts, to travel inside a file. */
  readonly fonts: () => Promise<EmbeddedFonts>
  /**
   * A drawing as the bytes of a PNG: by `raster` on the desktop and the command line, by the page's canvas in the browser
   * edition. An error is one sentence for a person.
   */
  readonly rasterize: (svg: string, scale: number) => Promise<Result<Uint8Array, string>>
  /** Whether a bundle goes without a picture that cannot be made here, or is refused. */
  readonly mayLackPictures: boolean
}

/** Why what is handed over would not do what it is for. */
export type NotYet =
  { readonly kind: 'openErrors'; readonly count: number } | { readonly kind: 'incomplete'; readonly reason: string }
