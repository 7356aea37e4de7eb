import { useSyncExternalStore } from 'react'
import { themes, type Theme, type ThemeName } from '../../shared/diagram/theme'
import type { ThemeChoice } from '../store/session-slice'
import { app, useApp } from '../store/store'
import type { Workspace } from '../workspace/workspace'
import { systemTheme } from './system-theme'

const dark = '(prefers-color-scheme: dark)'
const forced = '(forced-colors: active)'

/** The theme chosen, or the system's. High contrast is the system's to decide. */
export function useThemeName(): ThemeName {
  const choice = useApp((state) => state.theme)
  return themeFor(choice, useMedia(dark), useMedia(forced))
}

/** The theme now, for event handlers. */
export function themeNow(workspace: Workspace): ThemeName {
  return themeFor(app(workspace).theme, matchMedia(dark).matches, matchMedia(forced).matches)
}

function themeFor(choice: ThemeChoice, prefersDark: boolean, highContrast: boolean): ThemeName {
  if (highContrast) return 'highContrast'
  if (choice === 'system') return prefersDark ? 'dark' : 'light'
  return choice
}

/** The colours of the drawing. In high contrast they are the system's, dark on light or light on dark. */
export function useDiagramTheme(): Theme {
  const name = useThemeName()
  const prefersDark = useMedia(dark)
  return name === 'highContrast' ? systemThemeFor(prefersDark) : themes[name]
}

const systemThemes = new Map<boolean, Theme>()

/** Read once for each, so that what is drawn keeps its theme. */
function systemThemeFor(prefersDark: boolean): Theme {
  const known = systemThemes.get(prefersDark)
  if (known) return known
  const read = systemTheme()
  systemThemes.set(prefersDark, read)
  return read
}

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = matchMedia(query)
      media.addEventListener('change', changed)
      return () => media.removeEventListener('change', changed)
    },
    () => matchMedia(query).matches,
  )
}
