/** The steps of a number as a tree, each with its source. */
import type { TraceNode } from '../base/trace.ts';

export function traceLines(node: TraceNode, indent = '', branch = ''): string[] {
  const at = node.at ? `  ${node.at}` : '';
  const next = branch === '' ? '' : branch === '└─ ' ? '   ' : '│  ';
  const lines = [
    `${indent}${branch}${node.text}${at}`,
    `${indent}${next}${node.steps.length > 0 ? '│ ' : '  '}← ${node.source}`,
  ];
  node.steps.forEach((step, index) => {
    lines.push(...traceLines(step, indent + next, index === node.steps.length - 1 ? '└─ ' : '├─ '));
  });
  return lines;
}
