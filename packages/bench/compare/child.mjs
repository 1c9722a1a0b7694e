import { comparer } from './batch.mjs';

// One of the processes that compare: it is given the number of a batch and tells how many answers it held side by side.
const { size, compare } = comparer();
process.on('message', (batch) => process.send({ batch, ...compare(batch) }));
process.send({ size });
