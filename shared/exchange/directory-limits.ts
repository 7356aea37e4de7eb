/**
 * How many values a list attribute of Active Directory holds that is not linked: about 1,200 in Windows Server 2003 forests, about 1,300
 * since. Source: Active Directory maximum limits (limits of non-linked attributes); the exact number depends on the other values.
 */
export const mostListEntries = 1200

/** Characters of an attribute that names a certificate on an Edge server; reported by administrators, unverified. */
export const longestCertificateName = 256

/** Characters in the name of a connector: documented for Receive connectors, unverified for Send connectors. */
export const longestConnectorName = 64

/** Characters of a computer's NetBIOS name (Naming conventions in Active Directory). */
export const longestComputerName = 15

/** Characters in the name of an object in the directory (Active Directory maximum limits: a relative distinguished name). */
export const longestObjectName = 64
