/** Names of the window's parts, for screen readers, and what concerns the window as a whole. */
export const words = {
  drawing: 'Drawing',
  inspector: 'Properties',
  checkerStopped:
    'The checker stopped at this design: Problems and Script show the state before. Save the design, then undo your last change.',
}
