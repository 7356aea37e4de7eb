/** What is said of the work beside the window. */
export const words = {
  checkerStopped:
    'The checker stopped at this design: Problems and Script show the state before. Save the design, then undo your last change.',
  fixGone: 'This problem is no longer there: nothing was changed.',
  fixStopped: 'The checker stopped before it could mend this: nothing was changed.',
}
