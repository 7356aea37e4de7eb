import { useSyncExternalStore } from 'react'
import { themes, type Theme, type ThemeName } from '../diagram/theme'
import type { ThemeChoice } from '../store/session-slice'
import { app, useApp } from '../store/store'

const dark = '(prefers-color-scheme: dark)'
const forced = '(forced-colors: active)'

/** The theme chosen, or the system's. High contrast is the system's to decide. */
export function useThemeName(): ThemeName {
  const choice = useApp((state) => state.theme)
  return themeFor(choice, useMedia(dark), useMedia(forced))
}

/** The theme now, for event handlers. */
export function themeNow(): ThemeName {
  return themeFor(app().theme, matchMedia(dark).matches, matchMedia(forced).matches)
}

function themeFor(choice: ThemeChoice, prefersDark: boolean, highContrast: boolean): ThemeName {
  if (highContrast) return 'highContrast'
  if (choice === 'system') return prefersDark ? 'dark' : 'light'
  return choice
}

/** The colours of the drawing. */
export function useDiagramTheme(): Theme {
  return themes[useThemeName()]
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
