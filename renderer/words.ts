/** Names of the window's parts, for screen readers, and what concerns the window as a whole. */
export const words = {
  drawing: 'Drawing',
  inspector: 'Properties',
  partFailed: 'This part of the window stopped. Your drawing is safe: save it, then try again or undo the last change.',
  tryAgain: 'Try again',
}
