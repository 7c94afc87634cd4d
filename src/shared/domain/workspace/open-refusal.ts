import type { Instant } from '../../basics/instant.ts'

/** Why a workspace file was not opened or made. Whatever is said here, the file is as it was. */
export type OpenRefusal =
  | { readonly code: 'FILE_NOT_FOUND'; readonly path: string }
  | { readonly code: 'FILE_EXISTS'; readonly path: string }
  /** No right to read or write it or its folder, or the medium failed; `detail` is the word of the operating system. */
  | { readonly code: 'FILE_NOT_ACCESSIBLE'; readonly path: string; readonly detail: string }
  | { readonly code: 'NOT_A_WORKSPACE'; readonly path: string }
  /** A backup closed with age. */
  | { readonly code: 'WORKSPACE_ENCRYPTED'; readonly path: string }
  /** Made by a newer release: its shape is `version`, this release knows up to `supported`. */
  | { readonly code: 'NEWER_WORKSPACE'; readonly path: string; readonly version: number; readonly supported: number }
  /** Open elsewhere; name, machine and time are null where another program holds the file. */
  | {
      readonly code: 'WORKSPACE_LOCKED'
      readonly path: string
      readonly by: string | null
      readonly host: string | null
      readonly since: Instant | null
    }
  | { readonly code: 'WORKSPACE_DAMAGED'; readonly path: string; readonly detail: Damage }

/** How a file is damaged: without bytes, cut off, or not consistent in itself. */
export type Damage = 'empty' | 'cut-off' | 'inconsistent'
