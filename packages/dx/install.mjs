import { install } from './workspace/install.mjs';

console.log('Installing …');
await install();
