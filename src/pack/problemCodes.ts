/** Every kind of fault and warning that a pack can have. */

/** What is wrong with files and their shape. */
type FileCode =
  | 'file-not-text'
  | 'file-without-header'
  | 'column-twice'
  | 'column-without-name'
  | 'column-missing'
  | 'quote-unclosed'
  | 'quote-stray'
  | 'row-too-long'
  | 'table-empty'
  | 'descriptor-unreadable'
  | 'descriptor-path-outside'
  | 'descriptor-file-missing'
  | 'descriptor-table-twice';

/** What is wrong with one cell, whatever the others say. */
type CellCode =
  | 'cell-empty'
  | 'number-unreadable'
  | 'number-with-other-mark'
  | 'cell-with-error'
  | 'formula-without-value'
  | 'cells-merged'
  | 'number-out-of-reach'
  | 'number-not-whole'
  | 'year-unreadable'
  | 'number-too-small'
  | 'number-not-above'
  | 'number-too-large'
  | 'choice-unknown'
  | 'currency-code-unreadable'
  | 'id-with-slash'
  | 'id-with-control-character'
  | 'id-reserved';

/** What is wrong between cells, rows and tables. */
type RelationCode =
  | 'key-twice'
  | 'reference-unknown'
  | 'reference-to-empty-table'
  | 'row-removed-but-used'
  | 'low-above-value'
  | 'high-below-value'
  | 'range-without-value'
  | 'setting-missing'
  | 'first-year-missing'
  | 'first-year-not-one'
  | 'year-before-first'
  | 'year-gap'
  | 'rate-missing'
  | 'price-level-missing'
  | 'cases-missing'
  | 'cases-incomplete'
  | 'site-shares-not-one'
  | 'case-site-shares-not-one'
  | 'split-shares-not-one'
  | 'cases-without-site'
  | 'direct-time-share-zero'
  | 'on-call-without-rate'
  | 'present-rate-below-one'
  | 'mix-not-allowed'
  | 'capital-in-service'
  | 'payer-and-split';

/** What is wrong with a scenario's list of changes. */
type ChangeCode =
  | 'scenario-unknown'
  | 'change-table-closed'
  | 'change-row-unknown'
  | 'change-key-parts'
  | 'change-column-unknown'
  | 'change-of-key'
  | 'change-without-number'
  | 'change-not-empty'
  | 'insert-of-standing-row';

/** What does not stop the computation, but should be known. */
export type WarningCode =
  | 'column-unknown'
  | 'file-unknown'
  | 'folder-unread'
  | 'resource-unknown'
  | 'setting-unknown'
  | 'year-outside-horizon'
  | 'funding-not-counted'
  | 'population-not-used'
  | 'price-old'
  | 'range-missing'
  | 'service-without-minutes'
  | 'mix-without-duty'
  | 'mix-less-ready';

export type FaultCode = FileCode | CellCode | RelationCode | ChangeCode;
export type ProblemCode = FaultCode | WarningCode;
