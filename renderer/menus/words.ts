/** Every string of the menus on the drawing. */
export const words = { menu: 'What can be done here', add: 'Add here' }
