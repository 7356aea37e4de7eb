import type { DrawerTab } from '../store/session-slice'

/** Every string of the drawer's frame. */
export const words = {
  drawer: 'Problems and script',
  accepted: (count: number) => `${count} accepted`,
  checking: 'checking…',
  checkingAnew: 'The design is being checked anew: what stands here is of the state before.',
  stopped: 'not checked',
  close: 'Close',
  open: 'Open',
}

export const tabName: Record<DrawerTab, string> = {
  problems: 'Problems',
  script: 'Script',
  changes: 'Changes',
  lists: 'Lists',
}
