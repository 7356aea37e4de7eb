export const smallestZoom = 0.05
export const largestZoom = 4
