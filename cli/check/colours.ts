import type { Severity } from '../../shared/rules/rule'

/** Wraps text so that a terminal shows it in a style; leaves it as it is where no colours are wanted. */
export interface Colours {
  readonly severity: Readonly<Record<Severity, (text: string) => string>>
  readonly strong: (text: string) => string
  readonly quiet: (text: string) => string
}

/* Select Graphic Rendition codes that every terminal knows. */
const codes = { red: 31, yellow: 33, cyan: 36, bold: 1, dim: 2 } as const

export function coloursFor(wanted: boolean): Colours {
  const style = (code: number) => (text: string) => (wanted ? `\u001B[${code}m${text}\u001B[0m` : text)
  return {
    severity: { error: style(codes.red), warning: style(codes.yellow), info: style(codes.cyan) },
    strong: style(codes.bold),
    quiet: style(codes.dim),
  }
}
