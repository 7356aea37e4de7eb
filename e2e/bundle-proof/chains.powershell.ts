import { extent } from './extent'
import { proveAll } from './prove-all'
import { chainSubject } from './subjects/subjects'

proveAll(
  'random edit chains',
  extent.chains.map((seed) => ({ title: `chain ${seed}`, make: () => chainSubject(seed) })),
)
