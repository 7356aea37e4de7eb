/** What values are called wherever they are shown. */
export const words = { emptyList: 'empty', on: 'On', off: 'Off' }
