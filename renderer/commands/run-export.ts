import type { FormatId } from '../../shared/exports/formats'

/** Hands the open design over in that format. How is loaded when it is first asked for. */
export async function runExport(format: FormatId, scale?: number) {
  const { exportAs } = await import('./export')
  await exportAs(format, scale)
}
