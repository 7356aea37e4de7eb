import { config, z } from 'zod'

// Before the first schema is made: zod would try then whether it may compile code, and that is a use of eval. Every schema is made
// of the `z` from here, so that no order of loading can change it.
config({ jitless: true })

export { z }
