import type { Corner, NoteLook, ZoneType } from '../../../shared/model/canvas-items'

/** Strings of the panels for areas, notes and arrows. */
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
  fit: 'Fit to content',
  fitted: (name: string) => `Fit ${name} to its content`,
  text: 'Text',
  markup: '**bold**, lines that begin with “- ” for a list, [words](https://contoso.com) for a link.',
  look: 'Look',
  paper: 'Note on paper',
  looks: { text: 'Text alone', heading: 'Heading' } satisfies Record<NoteLook, string>,
  head: 'Points to',
  corners: {
    northWest: 'The upper left',
    northEast: 'The upper right',
    southEast: 'The lower right',
    southWest: 'The lower left',
  } satisfies Record<Corner, string>,
  general: 'General',
} as const
