import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components'
import type { ThemeName } from '../../shared/diagram/theme'

const fonts = {
  fontFamilyBase: "'Segoe UI', Inter, 'Noto Sans', sans-serif",
  fontFamilyMonospace: "Consolas, 'Cascadia Mono', 'Noto Sans Mono', 'DejaVu Sans Mono', monospace",
}

/** Fluent's own themes: their brand colour is that of the design. */
export const fluentThemes: Record<ThemeName, Theme> = {
  light: { ...webLightTheme, ...fonts },
  dark: { ...webDarkTheme, ...fonts, colorNeutralBackground1: '#21262f' },
  highContrast: { ...teamsHighContrastTheme, ...fonts },
}
