/** Every string of renaming on the drawing. */
export const words = {
  name: (name: string) => `New name of ${name}`,
  selectOne: 'Select one object or area to rename it.',
}

/** Names of undoable steps. */
export const steps = { rename: (name: string) => `Rename ${name}` }
