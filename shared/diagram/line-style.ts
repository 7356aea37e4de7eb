import type { LineLook } from './scene'

export interface LineStyle {
  /** Pixels. */
  width: number
  /** `stroke-dasharray`; absent means solid. */
  dash?: string
  cap: 'butt' | 'round'
  /** A dot where the line starts: the sender proves who it is. */
  startDot: boolean
  /** Only the outline of the arrowhead. */
  emptyArrow?: boolean
  /** Words of the legend. */
  words: string
}

/**
 * Tells security without colour: solid is encrypted by SMTP itself, a dot is authenticated, broken lines are not encrypted by SMTP.
 * Thin, with long gaps and an empty arrowhead, is what is not in use.
 */
export const lineStyles: Record<LineLook, LineStyle> = {
  authenticatedEncrypted: { width: 2.25, cap: 'butt', startDot: true, words: 'Authenticated and encrypted' },
  encrypted: { width: 1.75, cap: 'butt', startDot: false, words: 'TLS without sign-in' },
  externallySecured: { width: 2.25, dash: '12 4', cap: 'butt', startDot: false, words: 'Externally secured' },
  clearText: { width: 2, dash: '8 4 2 4', cap: 'butt', startDot: false, words: 'Clear text' },
  anonymous: { width: 2, dash: '0.1 5', cap: 'round', startDot: false, words: 'Anonymous' },
  disabled: { width: 1, dash: '4 7', cap: 'butt', startDot: false, emptyArrow: true, words: 'Disabled, not in use' },
}

/** In the order of the legend: safest first. */
export const lineLooks = Object.keys(lineStyles) as LineLook[]

/** Length of an arrowhead in pixels: the line ends at its foot. */
export const arrowLength = 9
export const arrowHalfWidth = 4.5
