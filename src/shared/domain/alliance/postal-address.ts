/** A postal address in Germany; empty texts where a line is not known. */
export interface PostalAddress {
  readonly street: string
  readonly postalCode: string
  readonly city: string
}
