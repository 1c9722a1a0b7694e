import { AnswerPart, type Bearing } from './answer-part.js';
import type { Channel } from './channel.js';
import type { ChannelVerdict } from './decision.js';
import { type ChannelFinding, findingFor, type Replacements } from './finding.js';
import type { KeyLayout } from './key-layout.js';

/** Everything that was said so far of one channel. What ranking reads stands side by side, so that it is read fast. */
export class ChannelPart {
  readonly ways: AnswerPart<ChannelFinding>;
  /** For each way, where the channel stands and how it is told when there is one recipient. */
  readonly standings: number[] = [];
  readonly told: ChannelVerdict[] = [];

  constructor(layout: KeyLayout, bearing: Bearing, channel: Channel, index: number, replaced: Replacements) {
    this.ways = new AnswerPart(layout, bearing, (holding) => {
      const finding = findingFor(channel, index, holding, replaced);
      this.standings.push(finding.standing);
      this.told.push(finding.told);
      return finding;
    });
  }
}
