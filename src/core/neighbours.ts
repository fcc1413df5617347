/** How often words stand beside one another in clean English. */
export interface Neighbours {
  readonly todo?: never;
}
