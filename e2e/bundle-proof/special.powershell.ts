import { proveAll } from './prove-all'
import { specialSources } from './subjects/special'

proveAll('designs made for one promise each', specialSources, () => undefined)
