export { drawCase } from './draw-case.js';
export { drawPath, type PictureFormat, type PictureOptions } from './draw-path.js';
