import { changeItem, setTitle } from '../../shared/edits/change'
import { sequence } from '../../shared/edits/edit'
import { writeDesign } from '../../shared/file/design-file'
import type { Design } from '../../shared/model/design'
import { indexes } from '../../shared/model/indexes'
import { largeDesign } from '../../shared/testing/large-design'
import { p0 } from '../../shared/templates/p0'

/** P0 with the longest words that people bring along. */
function longNames(): Design {
  const design = p0()
  const { server, sendConnector } = indexes(design).byKind
  return sequence(
    setTitle('Contoso Pharmaceuticals Holding: Internet mail through the perimeter network of the headquarters'),
    ...server.map(({ id, name }) =>
      changeItem<'server'>(id, {
        fqdn: `${name.toLowerCase()}.messaging.perimeter.europe.contoso-pharmaceuticals.example.com`,
      }),
    ),
    ...sendConnector.map(({ id, name }) =>
      changeItem(id, { name: `${name} for every domain of the holding and of all its subsidiaries` }),
    ),
  )(design)
}

export const longNamesFile = () => writeDesign(longNames())

/** A hundred servers with two designed connectors each. */
export const twoHundredConnectorsFile = () => writeDesign(largeDesign(100))
