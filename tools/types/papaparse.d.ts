/** What `src/pack` uses of PapaParse, without the types of Node that its own types bring in. */

interface ParseError {
  readonly type: 'Quotes' | 'Delimiter' | 'FieldMismatch';
  readonly code: 'MissingQuotes' | 'UndetectableDelimiter' | 'TooFewFields' | 'TooManyFields' | 'InvalidQuotes';
  readonly message: string;
  readonly row?: number;
  readonly index?: number;
}

interface ParseMeta {
  readonly delimiter: string;
  readonly linebreak: string;
  readonly aborted: boolean;
  readonly truncated: boolean;
  readonly cursor: number;
}

interface ParseResult<Row> {
  readonly data: Row[];
  readonly errors: ParseError[];
  readonly meta: ParseMeta;
}

interface ParseSettings {
  delimiter?: string;
  newline?: '\r' | '\n' | '\r\n';
  quoteChar?: string;
  escapeChar?: string;
  header?: false;
  dynamicTyping?: false;
  preview?: number;
  skipEmptyLines?: boolean | 'greedy';
  delimitersToGuess?: string[];
}

interface UnparseSettings {
  delimiter?: string;
  newline?: string;
  quotes?: boolean | boolean[] | ((value: unknown, columnIndex: number) => boolean);
  header?: boolean;
  skipEmptyLines?: boolean | 'greedy';
}

export function parse<Row = string[]>(text: string, settings?: ParseSettings): ParseResult<Row>;
export function unparse(rows: readonly (readonly unknown[])[], settings?: UnparseSettings): string;

declare const Papa: { readonly parse: typeof parse; readonly unparse: typeof unparse };
export default Papa;
