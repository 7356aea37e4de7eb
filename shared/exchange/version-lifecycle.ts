import type { Version } from './versions'

/**
 * The last day on which Microsoft mends a version, as an ISO date; undefined while none is set. Source: Microsoft's lifecycle pages
 * (Exchange Server 2010, 2013, 2016, 2019).
 */
export const supportedUntil: Readonly<Record<Version, string | undefined>> = {
  '2010': '2020-10-13',
  '2013': '2023-04-11',
  '2016': '2025-10-14',
  '2019': '2025-10-14',
  SE: undefined,
}

/**
 * What setup of a version refuses while it is in the organization, and what its announced later updates refuse. Sources: Exchange
 * Server supportability matrix; Upgrade to Exchange Server SE; the later updates are an announcement, so they are unverified.
 */
export const laterUpdatesRefuse: Readonly<Partial<Record<Version, readonly Version[]>>> = { SE: ['2016', '2019'] }
