import { proveAll } from './prove-all'
import { templateSources } from './subjects/subjects'

proveAll('every template', templateSources, () => undefined)
