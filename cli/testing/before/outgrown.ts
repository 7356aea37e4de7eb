const facing = 'A reference means the adapter that faces the other end, also while that has no address yet.'
const usage =
  'A Receive connector that was read from a server has no usage type: New-ReceiveConnector gets the one that its values need, and is no error.'

/** The numbers of the random designs that make such a connector anew. */
const withoutUsage = [
  6, 19, 40, 42, 52, 53, 73, 84, 88, 93, 105, 113, 117, 121, 163, 167, 185, 190, 196, 206, 207, 208, 216, 217, 222, 229,
  232, 242, 253, 263, 269, 282, 293, 297, 299, 301, 304, 306, 312, 313, 314, 317, 318, 319, 320, 326, 327, 334, 343,
  345, 350, 359, 377, 389, 392, 397, 404, 405, 430, 431, 432, 442, 446, 454, 465, 468, 470, 472, 474, 480, 499, 502,
  513, 516, 518, 525, 526, 534, 541, 570, 581, 583, 589, 601, 614, 619, 622, 635, 639, 642, 643, 652, 653, 655, 661,
  662, 665, 669, 675, 678, 688, 689,
]

const madeAnew = withoutUsage.map((number) => [`random-${number}`, usage] as const)

const synchronization =
  'EdgeSync is started after everything that it carries over, so that a second run has nothing to synchronize.'
const source =
  'A Send connector of the organization whose first source is a subscribed Edge server is no object of that server: its sources are printed.'

const synchronized = [
  ...[
    10, 11, 12, 13, 14, 42, 43, 44, 45, 46, 74, 75, 77, 78, 106, 107, 108, 109, 110, 138, 139, 140, 141, 142, 170, 171,
    172, 173, 174, 202, 203, 204, 205, 234, 235, 236, 237, 238, 266, 267, 268, 270, 298, 299,
  ].map((number) => `correct-${number}`),
  ...[145, 226, 381, 685].map((number) => `random-${number}`),
].map((name) => [name, synchronization] as const)

const sentByEdge = [60, 186, 373, 483, 533].map((number) => [`random-${number}`, source] as const)

const empty = 'An empty text states nothing: it is no value that waits, and is never printed.'

const emptied = [
  9, 78, 102, 125, 156, 177, 203, 209, 230, 233, 241, 247, 268, 279, 281, 286, 289, 291, 294, 337, 348, 371, 413, 424,
  427, 437, 463, 495, 527, 536, 538, 542, 545, 590, 593, 597, 599, 607, 612, 618, 646, 666, 668, 682, 696, 697,
].map((number) => [`random-${number}`, empty] as const)

const custom = 'The permission group Custom is only reported by Exchange: no command gives it.'
const valueless = 'A list without a value is none of a parameter that has no None: its command waits.'

const reported = [218, 262, 514, 596, 670].map((number) => [`random-${number}`, custom] as const)

/** The designs of which people get other commands than they did in file version 1, each with the fault that was mended. */
export const outgrown: ReadonlyMap<string, string> = new Map([
  ['random-428', facing],
  ['random-426', valueless],
  ...madeAnew,
  ...synchronized,
  ...sentByEdge,
  ...emptied,
  ...reported,
])
