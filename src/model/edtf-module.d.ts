/** The part of the `edtf` package that we use; it brings no types. */
declare module 'edtf' {
  /** A syntax tree, see `types` of the package; `values` of a date are year, month from 0, day. */
  export interface Parsed {
    /** Left out of a date with a mask inside an interval, list or set. */
    readonly type?: 'Date' | 'Year' | 'Decade' | 'Century' | 'Season' | 'Interval' | 'List' | 'Set'
    readonly values: readonly unknown[]
    /** Of a year: how many digits count. */
    readonly significant?: number
    /** The mask of the digits that are `X`: from the lowest bit four of the year, two of the month, two of the day. */
    readonly unspecified?: number
    /** Of a list or set: whether it is open at the start. */
    readonly earlier?: boolean
    /** Of a list or set: whether it is open at the end. */
    readonly later?: boolean
  }

  /** Throws on a text that is not EDTF. */
  export function parse(text: string): Parsed

  /** Milliseconds since 1970, NaN beyond what a JavaScript date can hold. Throws on an interval whose end is before its start. */
  export default function edtf(parsed: Parsed): { readonly min: number; readonly max: number }
}
