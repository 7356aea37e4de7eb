/** Every string of the frame around the drawing. */
export const words = {
  paletteWidth: 'Width of the palette',
  propertiesWidth: 'Width of the properties',
  drawerHeight: 'Height of the drawer',
}
