/** The queue engine and its connection. Built into a file of its own: only `--queue` and `worker` ever load it. */
export { Queue, UnrecoverableError, WaitingError, Worker } from 'bullmq';
export { Redis } from 'ioredis';
