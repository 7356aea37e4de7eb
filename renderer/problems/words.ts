import type { Severity } from '../../shared/rules/rule'

/** Strings of the problems panel. */
export const words = {
  empty: 'No problems. The checker is silent.',
  checking: 'The design is being checked…',
  stopped: 'The checker stopped at this design, so nothing is known of it: undo your last change.',
  emptyCanvas: 'Nothing is drawn yet, so there is nothing to check.',
  list: 'Problems',
  headings: { error: 'Errors', warning: 'Warnings', info: 'Notes' } satisfies Record<Severity, string>,
  times: (count: number) => `${count} ×`,
  inObjects: (count: number, objects: number) =>
    objects === count ? `${count} objects` : `${count}, in ${objects} ${objects === 1 ? 'object' : 'objects'}`,
  acceptedHeading: 'Accepted',
  accept: 'Accept…',
  acceptLabel: (rule: string, name: string) => `Accept ${rule} of ${name}`,
  withdraw: 'Withdraw',
  withdrawn: (rule: string) => `Withdraw the acceptance of ${rule}`,
  dialogTitle: (rule: string) => `Accept ${rule}`,
  reason: 'Why is this acceptable?',
  reasonHint: 'Kept in the file and shown in exports.',
  author: 'Accepted by',
  until: 'Until (optional)',
  untilHint: 'The problem comes back after this day.',
  notADay: 'This is not a day of the calendar.',
  alreadyPast: (today: string) => `This day is over: choose ${today} or later, or leave it empty.`,
  confirm: 'Accept',
  cancel: 'Cancel',
  acceptedStep: (rule: string) => `Accept ${rule}`,
  goTo: (name: string) => `Show ${name}`,
  unknown: 'no longer drawn',
} as const
