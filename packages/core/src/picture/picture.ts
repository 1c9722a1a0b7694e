/** What a line of a box tells of: what was done, what is to be done, what is late, what fell away, what is possible. */
export type Mark = 'done' | 'due' | 'late' | 'lapsed' | 'possible' | 'plain';

/** How a box stands to the case: `plain` where there is none. */
export type BoxState = 'plain' | 'done' | 'here' | 'possible' | 'later' | 'passed';

export interface PictureLine {
  readonly mark: Mark;
  readonly text: string;
}

/** A box of a picture; its texts are plain, and escaped when they are written. */
export interface Box {
  /** Short and made here, so that no id of a frame means something in a picture's own language. */
  readonly id: string;
  /** Steps, what comes before them and after them stand in one column, what is true beside them in another. */
  readonly column: 'course' | 'beside';
  readonly isStep: boolean;
  readonly state: BoxState;
  /** The state in words; empty where there is none to tell. */
  readonly stateName: string;
  readonly head: string;
  readonly lines: readonly PictureLine[];
}

/** A way from one box to another; one that is only sometimes open is dashed. */
export interface Way {
  readonly from: string;
  readonly to: string;
  readonly isSometimes: boolean;
}

/** What is to be seen, before any format. */
export interface Picture {
  /** Tells it apart from other pictures on a page. */
  readonly name: string;
  readonly title: string;
  readonly boxes: readonly Box[];
  readonly ways: readonly Way[];
}

/** A line without a mark. */
export const plainLine = (text: string): PictureLine => ({ mark: 'plain', text });

/** The whole picture in words, for whoever does not see it. */
export function inWords({ boxes }: Pick<Picture, 'boxes'>): string {
  return boxes
    .map(({ head, stateName, lines }) =>
      [stateName === '' ? head : `${head} (${stateName})`, ...lines.map(({ text }) => text)].map(sentence).join(' '),
    )
    .join(' ');
}

function sentence(text: string): string {
  return /[.?:]$/.test(text) ? text : `${text}.`;
}
