import type { ZoneType } from '../../../shared/model/canvas-items'

/** Strings of the panels for areas and notes. */
export const words = {
  type: 'Kind of area',
  types: {
    internet: 'Internet',
    perimeter: 'Perimeter network',
    adSite: 'Active Directory site',
    cloud: 'Cloud',
    free: 'Free',
  } satisfies Record<ZoneType, string>,
  site: 'Active Directory site',
  siteHelp: 'The servers in this area belong to this site.',
  noSite: 'none',
  newSite: (name: string) => `New site “${name}”`,
  addedSite: (name: string) => `Make ${name} a new site`,
  contents: 'In this area',
  text: 'Text',
  general: 'General',
} as const
