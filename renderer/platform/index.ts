import { browserPlatform } from './browser'
import { desktopPlatform } from './desktop'
import type { Platform } from './platform'

/** The edition this window runs in. */
export const platform: Platform = window.desktop ? desktopPlatform(window.desktop) : browserPlatform()
