import type { Severity } from './field-state'
import { words } from './words'

/** Shape and colour both tell the severity: an octagon, a triangle, a circle. */
const shapes: Record<Severity, { shape: string; mark: string; color: string; glyph: string }> = {
  error: {
    shape: 'M5.2 1h5.6L15 5.200v5.600L10.800 15H5.200L1 10.800V5.200z',
    mark: 'M5.600 5.600l4.800 4.800M10.400 5.600l-4.800 4.800',
    color: 'var(--err)',
    glyph: 'var(--on-status)',
  },
  warning: {
    shape:
      'M8 1.200a1.200 1.200 0 0 1 1.050.6l5.900 10.800A1.200 1.200 0 0 1 13.900 14.400H2.100a1.200 1.200 0 0 1-1.050-1.800l5.900-10.800A1.200 1.200 0 0 1 8 1.200z',
    mark: 'M8 5.600v3.600M8 11.600v.2',
    color: 'var(--warn)',
    glyph: 'var(--on-status)',
  },
  info: {
    shape: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1z',
    mark: 'M8 7.400v3.800M8 4.800v.2',
    color: 'var(--brand)',
    glyph: 'var(--on-status)',
  },
}

export function SeverityIcon({ severity, size = 16 }: { severity: Severity; size?: number }) {
  const { shape, mark, color, glyph } = shapes[severity]
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" role="img" aria-label={words.severity[severity]}>
      <path d={shape} fill={color} />
      <path d={mark} fill="none" stroke={glyph} strokeWidth="1.7" strokeLinecap="round" />
    </svg>
  )
}
