import { acceptFinding } from '../../shared/edits/accept'
import { changeItem, setTitle } from '../../shared/edits/change'
import { sequence } from '../../shared/edits/edit'
import { writeDesign } from '../../shared/file/design-file'
import type { Design } from '../../shared/model/design'
import { indexes } from '../../shared/model/indexes'
import { check } from '../../shared/rules/check'
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

/** P0 with a finding that was accepted until a day that has passed. */
function expiredAcceptance(): Design {
  const design = p0()
  const [found] = check(design).filter(({ accepted }) => !accepted)
  if (!found) throw new Error('P0 has no finding that nobody accepted')
  const { rule, subject } = found
  const until = {
    reason: 'The subscription comes with the new Edge server.',
    author: 'R. Reviewer',
    expires: '2024-12-31',
  }
  return acceptFinding({ rule, subject, ...until })(design)
}

export const expiredAcceptanceFile = () => writeDesign(expiredAcceptance())

/** A hundred servers with two designed connectors each. */
export const twoHundredConnectorsFile = () => writeDesign(largeDesign(100))
