/** Names of the window's parts, for screen readers. */
export const words = {
  drawing: 'Drawing',
  inspector: 'Properties',
}
