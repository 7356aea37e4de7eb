import { commandsIn } from '../../shared/exports/commands'
import { platform } from '../platform'

/** Every command of this window, as menu, palette and keyboard offer them. */
export const windowCommands = commandsIn(platform.kind)
