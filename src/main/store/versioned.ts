/** A record that can be edited, with the number of its state: an edit of an older state is refused. A new record has version 1. */
export type Versioned<T> = T & { readonly version: number }
