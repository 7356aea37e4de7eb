/** One file of a bundle: its name in the folder or zip, and its content. */
export interface BundleFile {
  readonly path: string
  readonly bytes: Uint8Array
}
