/** Somebody's decision to live with a finding for a time, as data. */
export interface Waiver {
  /** Kebab-case; names the waiver in reports. */
  readonly id: string;
  /** The requirement or rule, as `frame/item`, whose findings it covers. */
  readonly item: string;
  /** Only at this element; everywhere without it. */
  readonly element?: string;
  /** Only in this flow, by its id or its file's name. */
  readonly flow?: string;
  readonly reason: string;
  /** The role that answers for it; never a person's name. */
  readonly owner: string;
  /** The last day on which it holds, `YYYY-MM-DD`. */
  readonly until: string;
}

/** A file of waivers. */
export interface Waivers {
  readonly schemaVersion: 1;
  readonly waivers: readonly Waiver[];
}
