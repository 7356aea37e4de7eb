import { extent } from './extent'
import { proveAll } from './prove-all'
import { designSubject } from './subjects/subjects'

proveAll(
  'generated designs',
  extent.designs.map((seed) => ({ title: `design ${seed}`, make: () => designSubject(seed) })),
)
