/** Identifier of one kind of record; `Id<'member'>` never fits where `Id<'project'>` is asked for. */
export type Id<Kind extends string> = string & { readonly __kind: Kind }

/** Takes a text that is known to be an identifier of this kind, for example from a column of that table. */
export function toId<Kind extends string>(text: string): Id<Kind> {
  return text as Id<Kind>
}
