import { config } from 'zod'

// The first import of every program: zod tries whether it may compile code when the first schema is made, and that is a use of eval.
config({ jitless: true })
