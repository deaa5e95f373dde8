/** Whole processes measured in turn, so that a busy moment of the machine falls on all of them alike. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** What the shell says of the command that it waited for: seconds of the clock, and of the processor in it and in the system. */
const TIMED = `TIMEFORMAT='%3R %3U %3S'; { time "$@" >/dev/null 2>&1; } 2>&1`;
const GNU_TIME = '/usr/bin/time';

/**
 * One run of a command. `check` ends with 1 where it finds errors: that is no failure.
 * @param {string[]} command
 * @returns {{ processor: number, wall: number }} milliseconds; `processor` is user and system together
 */
export function run(command) {
  const shell = spawnSync('bash', ['-c', TIMED, 'bash', ...command], { encoding: 'utf8' });
  if (shell.error) throw shell.error;
  if (shell.status > 1) throw new Error(`${command.join(' ')} ended with ${shell.status}`);
  const [wall, user, system] = shell.stdout
    .trim()
    .split(' ')
    .map((seconds) => Number(seconds) * 1000);
  return { processor: user + system, wall };
}

/**
 * Runs the commands in turn: A B C A B C …
 * @param {Record<string, string[]>} commands
 * @param {number} rounds
 * @returns {Record<string, { processor: number, wall: number }>[]} for each round the cost of each command
 */
export function inTurn(commands, rounds) {
  const once = () => Object.fromEntries(Object.entries(commands).map(([name, command]) => [name, run(command)]));
  once();
  return Array.from({ length: rounds }, once);
}

/** Most memory that a command held, in MB; undefined where GNU time is not installed. */
export function peakMemory(command) {
  if (!existsSync(GNU_TIME)) return undefined;
  const { stderr } = spawnSync(GNU_TIME, ['-f', '%M', ...command], {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  return Number(stderr.trim().split('\n').at(-1)) / 1024;
}

/** Median and the middle half of some values. */
export function spreadOf(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share) => {
    const place = (sorted.length - 1) * share;
    const [low, high] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
    return low + (high - low) * (place - Math.floor(place));
  };
  return { median: at(0.5), low: at(0.25), high: at(0.75) };
}
