import { toolVersion } from '../../shared/version'
import { InfoDialog } from './InfoDialog'
import { words } from './words'

export default function AboutDialog() {
  return (
    <InfoDialog title={words.about}>
      <p>{words.aboutText}</p>
      <p>{words.version(toolVersion)}</p>
      <p>{words.licences}</p>
      <p>{words.layoutLicence}</p>
    </InfoDialog>
  )
}
