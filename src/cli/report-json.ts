import type { Report } from '$lib/model';

/** A normalised report as it is kept: one observation, finding or problem a line, so that a changed figure is a changed line. */
export function reportJson(report: Report): string {
  const { observations, findings, problems, ...head } = report;
  const list = (items: readonly unknown[]) =>
    items.length === 0 ? '[]' : `[\n    ${items.map((item) => JSON.stringify(item)).join(',\n    ')}\n  ]`;
  const lines = Object.entries(head).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  lines.push(`  "observations": ${list(observations)}`, `  "findings": ${list(findings)}`, `  "problems": ${list(problems)}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}
