import type { Corner, NoteLook } from '../model/canvas-items'
import type { Bend } from '../model/design'
import type { LineSecurity } from '../model/relations'

/** A drawing, free of Exchange's rules: what the canvas and every export draw. Coordinates are pixels at 100 %, y grows downwards. */
export interface Scene {
  zones: readonly SceneZone[]
  nodes: readonly SceneNode[]
  notes: readonly SceneNote[]
  lines: readonly SceneLine[]
}

export type NodeSymbol =
  'edge' | 'mailbox' | 'hub' | 'gateway' | 'internet' | 'partner' | 'exchangeOnline' | 'application'

export interface Point {
  readonly x: number
  readonly y: number
}

export interface Box extends Point {
  readonly width: number
  readonly height: number
}

export interface SceneNode extends Box {
  readonly id: string
  readonly symbol: NodeSymbol
  /** Role and version, such as `Edge Transport 2019`. */
  readonly eyebrow: string
  readonly name: string
  /** Lines under the name, such as `10.1.1.1   external` or `edge01.contoso.com`. */
  readonly details: readonly string[]
}

export type ZoneKind = 'internet' | 'perimeter' | 'adSite' | 'cloud' | 'free'

/** Zones are painted in the order given: a zone comes before the zones within it. */
export interface SceneZone extends Box {
  readonly id: string
  readonly zone: ZoneKind
  readonly name: string
}

/** What somebody wrote or drew beside the mail flow. */
export interface SceneNote extends Box {
  readonly id: string
  /** With markup; none on an arrow. */
  readonly text: string
  /** Absent: on paper. */
  readonly look?: NoteLook
  /** An arrow across the box, to that corner. */
  readonly head?: Corner
}

/** How a line looks: how safe the hop is, or that nothing passes there since its connector is disabled. */
export type LineLook = LineSecurity | 'disabled'

export interface SceneLine {
  readonly id: string
  /** Connector or inbound route: the lines of one bundle share a trunk and one label. */
  readonly bundle: string
  /** Node ids. A line whose node is missing is not drawn. */
  readonly from: string
  readonly to: string
  readonly look: LineLook
  /** Such as `To Edge · *`. */
  readonly label: string
  /** Draws the lock in the label. */
  readonly lock: boolean
  readonly direction?: 'forward'
  /** Where somebody pulled its bend. */
  readonly bend?: Bend
}

interface Arrow extends Point {
  /** Degrees, clockwise; 0 points to the right. The point is the tip. */
  readonly angle: number
}

export interface RoutedLine {
  readonly id: string
  readonly bundle: string
  readonly look: LineLook
  /** SVG path data with rounded corners; ends at the foot of the arrowhead. */
  readonly path: string
  /** The corners, from the border of the sending node to the border of the receiving one. */
  readonly points: readonly Point[]
  readonly arrow: Arrow
  readonly bend?: Bend
  /** Its two corners can be pulled; absent on a line that has none, or more of them. */
  readonly turn?: Turn
}

/** The piece between the two corners of a line, which can be pulled along the axis. */
export interface Turn {
  readonly axis: Bend['axis']
  /** Where it lies by itself, were no other line there. */
  readonly home: number
  /** As far as it can be pulled. */
  readonly first: number
  readonly last: number
}

/** From a point of a line to the border of the label that stands apart from it. */
export interface LabelLeader {
  readonly from: Point
  readonly to: Point
}

export interface RoutedLabel extends Box {
  readonly bundle: string
  readonly lineIds: readonly string[]
  /** As drawn: already shortened. */
  readonly text: string
  /** The whole text of which it is the shortened form. */
  readonly of: string
  readonly lock: boolean
  readonly look: LineLook
  readonly leader?: LabelLeader
}

export interface RoutedScene {
  readonly lines: readonly RoutedLine[]
  readonly labels: readonly RoutedLabel[]
  /** Around zones, nodes, notes, lines and labels. */
  readonly bounds: Box
}
