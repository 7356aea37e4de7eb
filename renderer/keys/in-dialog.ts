/** Whether keys belong to a dialog, or to a question that a panel asks: until it is answered, they mean nothing else. */
export function isInDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role=dialog], [role=alertdialog]') !== null
}
