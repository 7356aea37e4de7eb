import { fontsToEmbed } from '../raster/fonts'
import { missingCharacters } from '../shared/diagram/text'
import type { ExportPlace } from '../shared/exports/writer'
import { pngOf } from './picture'
import type { World } from './world'

/** What the command line gives the writers of exports. */
export function exportPlace({ fontFolder }: World): ExportPlace {
  return {
    fonts: () => fontsToEmbed(fontFolder),
    rasterize: (svg, scale) => pngOf(svg, scale, fontFolder),
    mayLackPictures: false,
  }
}

/** A picture with boxes for names must not be handed over unseen. `remedy` ends the sentence that tells which they are. */
export function placeThatTellsGaps(world: World, remedy: string): ExportPlace {
  const place = exportPlace(world)
  return {
    ...place,
    async rasterize(svg, scale) {
      const missing = missingCharacters(svg)
      if (missing.length > 0) await world.writeError(missingWords(missing, remedy))
      return place.rasterize(svg, scale)
    },
  }
}

function missingWords(missing: readonly string[], remedy: string): string {
  const [named, rest] = [missing.slice(0, 12), missing.length - 12]
  const characters = rest > 0 ? `${named.join(' ')} and ${rest} more` : named.join(' ')
  return `The font of PNG pictures lacks ${characters}, so boxes stand in their place: ${remedy}.\n`
}
