// Reading with bounded memory.
export { type LineSplitter, type LineTaker, splitLines } from './log/lines.js';
