import { extent } from './extent'
import { proveAll } from './prove-all'
import { hostileSubject } from './subjects/hostile'

proveAll(
  'designs with hostile texts',
  extent.hostile.map((seed) => ({ title: `hostile ${seed}`, make: () => hostileSubject(seed) })),
)
