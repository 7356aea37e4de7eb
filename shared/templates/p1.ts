import type { Design } from '../model/design'
import { throughEdge } from './p0'

/** Procedure P1: the same as P0 with Exchange 2013, whose procedure lists the accepted domains instead of `--`. */
export function p1(): Design {
  return throughEdge('Contoso: Internet mail through Edge, Exchange 2013', '2013', 320)
}
