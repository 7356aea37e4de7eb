import type { DrawerTab } from '../store/session-slice'

/** Every string of the drawer's frame. */
export const words = {
  drawer: 'Problems and script',
  accepted: (count: number) => `${count} accepted`,
  close: 'Close',
  open: 'Open',
}

export const tabName: Record<DrawerTab, string> = { problems: 'Problems', script: 'Script', changes: 'Changes' }
