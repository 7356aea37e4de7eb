/** What the design does to an object or a property of one. */
export type State = 'added' | 'changed' | 'removed' | 'same'
