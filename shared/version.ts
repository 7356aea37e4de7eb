/** The version of Mailflow Studio, as in package.json. */
export const toolVersion = '0.1.0'
